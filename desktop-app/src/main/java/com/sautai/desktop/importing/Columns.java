package com.sautai.desktop.importing;

import com.sautai.model.lead.Stage;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The columns of the table that is being imported and what they become; empty for other files.
public final class Columns {
    private final ObjectProperty<ImportFile.@Nullable Table> table = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ColumnMapping> mapping = new SimpleObjectProperty<>();

    public ObjectProperty<ImportFile.@Nullable Table> table() {
        return table;
    }

    public ObjectProperty<@Nullable ColumnMapping> mapping() {
        return mapping;
    }

    void begin(ImportFile.Table read, ColumnMapping guess) {
        table.set(read);
        mapping.set(guess);
    }

    void clear() {
        table.set(null);
        mapping.set(null);
    }

    /// A few different cells of a column.
    public List<String> examples(int column) {
        var read = table.get();
        return read == null
                ? List.of()
                : read.rows().stream()
                        .map(row -> Texts.shortened(Texts.oneLine(row.cells().get(column)), 60))
                        .filter(cell -> !cell.isEmpty())
                        .distinct()
                        .limit(3)
                        .toList();
    }

    public void use(int column, ColumnUse use) {
        change((read, now) -> now.with(column, use, read));
    }

    /// @param stage what a word in the stage column means, `null` for nothing
    public void stage(String word, @Nullable Stage stage) {
        change((_, now) -> now.with(word, stage));
    }

    public void dayFirst(boolean first) {
        change((_, now) -> now.withDayFirst(first));
    }

    private void change(BiFunction<ImportFile.Table, ColumnMapping, ColumnMapping> change) {
        var read = table.get();
        var now = mapping.get();
        if (read != null && now != null) {
            mapping.set(change.apply(read, now));
        }
    }
}
