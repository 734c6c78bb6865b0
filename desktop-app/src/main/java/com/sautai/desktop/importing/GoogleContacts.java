package com.sautai.desktop.importing;

import com.sautai.desktop.importing.Unreadable.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes contacts of the rows of a Google Contacts export, of today's columns and of those before
/// 2024.
public final class GoogleContacts {
    private static final Pattern NUMBERED = Pattern.compile("(.+ \\d+) - (.+)");
    private static final Pattern MULTIPLE = Pattern.compile("\\s*:::\\s*");
    private static final Set<String> SAYS_NOTHING = Set.of("Photo", "File As");
    private static final List<String> NAMES =
            List.of("Name Prefix", "First Name", "Middle Name", "Last Name", "Name Suffix");
    private static final List<String> OLD_NAMES =
            List.of("Name Prefix", "Given Name", "Additional Name", "Family Name", "Name Suffix");
    private static final List<String> ORGANIZATION =
            List.of("Organization Title", "Organization Department", "Organization Name");

    private GoogleContacts() {}

    public static Drafts read(ImportFile.Table table) {
        var contacts = new ArrayList<ContactDraft>();
        var unreadable = new ArrayList<>(table.unreadable());
        for (var row : table.rows()) {
            contact(table.columns(), row)
                    .build()
                    .ifPresentOrElse(
                            contacts::add,
                            () ->
                                    unreadable.add(
                                            new Unreadable(
                                                    row.line(),
                                                    1,
                                                    Reason.NOBODY,
                                                    String.join(" ", row.cells()))));
        }
        return new Drafts(contacts, unreadable);
    }

    private static DraftBuilder contact(List<String> columns, TableRow row) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.merge(
                    columns.get(i),
                    Texts.clean(row.cells().get(i)),
                    (one, two) -> one.isEmpty() ? two : one);
        }
        var draft = new DraftBuilder(row.line());
        draft.name(name(cells));
        draft.extra(Extra.Kind.NICKNAME, "", taken(cells, "Nickname"));
        draft.extra(Extra.Kind.ORGANIZATION, "", taken(cells, ORGANIZATION, ", "));
        draft.extra(Extra.Kind.BIRTHDAY, "", taken(cells, "Birthday"));
        draft.note(taken(cells, "Notes"));
        draft.labels(taken(cells, "Labels"));
        draft.labels(taken(cells, "Group Membership"));
        SAYS_NOTHING.forEach(cells::remove);
        numbered(cells).forEach((title, parts) -> part(draft, title, parts));
        cells.forEach((column, value) -> draft.extra(Extra.Kind.COLUMN, column, value));
        return draft;
    }

    private static String name(Map<String, String> cells) {
        var whole = taken(cells, "Name");
        var names = cells.containsKey("Given Name") ? OLD_NAMES : NAMES;
        var parts = taken(cells, names, " ");
        return whole.isEmpty() ? parts : whole;
    }

    /// Takes out columns such as `E-mail 1 - Value`: title → what of it → value.
    private static Map<String, Map<String, String>> numbered(Map<String, String> cells) {
        var groups = new LinkedHashMap<String, Map<String, String>>();
        for (var column : List.copyOf(cells.keySet())) {
            var match = NUMBERED.matcher(column);
            var value = match.matches() ? cells.remove(column) : null;
            if (value != null && !value.isEmpty()) {
                groups.computeIfAbsent(match.group(1), title -> new LinkedHashMap<>())
                        .put(match.group(2), value);
            }
        }
        return groups;
    }

    private static void part(DraftBuilder draft, String title, Map<String, String> parts) {
        var label =
                Stream.of("Label", "Type")
                        .map(each -> parts.getOrDefault(each, ""))
                        .map(each -> each.replaceFirst("^\\*\\s*", ""))
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse("");
        parts.remove("Label");
        parts.remove("Type");
        if (title.startsWith("E-mail ")) {
            draft.emails(String.join(" ", parts.values()), label);
        } else if (title.startsWith("Phone ")) {
            draft.phones(String.join(" ::: ", parts.values()), label);
        } else if (title.startsWith("Address ")) {
            draft.extra(Extra.Kind.ADDRESS, label, address(parts));
        } else if (title.startsWith("Organization ")) {
            draft.extra(Extra.Kind.ORGANIZATION, label, String.join(", ", parts.values()));
        } else {
            draft.extra(
                    Extra.Kind.COLUMN,
                    label.isEmpty() ? title.replaceFirst(" \\d+$", "") : label,
                    values(parts));
        }
    }

    private static String address(Map<String, String> parts) {
        var formatted = parts.getOrDefault("Formatted", "");
        return Stream.concat(
                        formatted.lines(),
                        parts.entrySet().stream()
                                .filter(part ->
                                        !part.getKey().equals("Formatted")
                                                && !formatted.contains(part.getValue()))
                                .map(Map.Entry::getValue))
                .map(Texts::oneLine)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String values(Map<String, String> parts) {
        return MULTIPLE.splitAsStream(String.join(", ", parts.values()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String taken(Map<String, String> cells, String column) {
        var value = cells.remove(column);
        return value == null ? "" : value;
    }

    private static String taken(Map<String, String> cells, List<String> columns, String between) {
        return columns.stream()
                .map(column -> taken(cells, column))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(between));
    }
}
