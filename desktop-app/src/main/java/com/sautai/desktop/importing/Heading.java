package com.sautai.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The headings of a table.
///
/// @param inFile whether the first row holds them, or is a contact already
record Heading(List<String> columns, boolean inFile) {
    private static final Pattern DATA =
            Pattern.compile("\\S+@\\S+\\.\\S+|[+(0][\\d\\s()/.-]{6,24}\\d");
    private static final Set<ColumnUse> TELLING =
            Set.of(
                    ColumnUse.NAME,
                    ColumnUse.FIRST_NAME,
                    ColumnUse.LAST_NAME,
                    ColumnUse.EMAIL,
                    ColumnUse.PHONE);

    static Heading of(TableRow first) {
        boolean inFile =
                first.cells().stream().noneMatch(cell -> DATA.matcher(cell.strip()).matches());
        var columns = new ArrayList<String>();
        for (var cell : first.cells()) {
            var title = Texts.shortened(Texts.oneLine(cell), 80);
            columns.add(inFile && !title.isEmpty() ? title : "#" + (columns.size() + 1));
        }
        return new Heading(List.copyOf(columns), inFile);
    }

    boolean isGoogle() {
        return columns.contains("E-mail 1 - Value")
                || columns.contains("Phone 1 - Value")
                || columns.containsAll(List.of("Given Name", "Family Name", "Group Membership"));
    }

    static boolean looksLikeContacts(ImportFile.Table table) {
        if (ColumnGuess.of(table.columns(), table.rows()).stream().anyMatch(TELLING::contains)) {
            return !table.rows().isEmpty() || !table.unreadable().isEmpty();
        }
        return table.columns().size() > 1 && table.rows().size() > table.unreadable().size();
    }
}
