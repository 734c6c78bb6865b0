package com.sautai.desktop.importing;

import com.sautai.model.lead.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What becomes of each column of a table: guessed, then changed by the chef.
///
/// @param uses one for each column
/// @param stages what the words in the stage column mean, in the order they appear; only of words
///   with a known meaning
/// @param dayFirst whether 3/4/2026 is in April
public record ColumnMapping(List<ColumnUse> uses, Map<String, Stage> stages, boolean dayFirst) {
    public ColumnMapping {
        uses = List.copyOf(uses);
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }

    /// @param dayFirst how the chef's language writes dates, for where the file leaves it open
    public static ColumnMapping guessed(ImportFile.Table table, boolean dayFirst) {
        var uses = ColumnGuess.of(table.columns(), table.rows());
        var guessed = new ColumnMapping(uses, Map.of(), dayFirst);
        return new ColumnMapping(
                uses,
                meanings(guessed.stageWords(table)),
                FileDates.dayFirst(guessed.dates(table)).orElse(dayFirst));
    }

    /// The same with another use of a column; who had a use that only one can have keeps its cells
    /// in the note.
    public ColumnMapping with(int column, ColumnUse use, ImportFile.Table table) {
        var changed = new ArrayList<>(uses);
        changed.replaceAll(other -> excludes(use, other) ? ColumnUse.KEEP : other);
        changed.set(column, use);
        var mapping = new ColumnMapping(changed, stages, dayFirst);
        var meanings = new LinkedHashMap<>(meanings(mapping.stageWords(table)));
        meanings.putAll(stages);
        return new ColumnMapping(changed, meanings, dayFirst);
    }

    /// The same with another meaning of a word in the stage column; `null` for none.
    public ColumnMapping with(String word, @Nullable Stage stage) {
        var changed = new LinkedHashMap<>(stages);
        if (stage == null) {
            changed.remove(word);
        } else {
            changed.put(word, stage);
        }
        return new ColumnMapping(uses, changed, dayFirst);
    }

    public ColumnMapping withDayFirst(boolean first) {
        return new ColumnMapping(uses, stages, first);
    }

    /// Whether something says who a contact is.
    public boolean namesSomebody() {
        return uses.stream()
                .anyMatch(use ->
                        switch (use) {
                            case NAME, FIRST_NAME, LAST_NAME, EMAIL, PHONE -> true;
                            default -> false;
                        });
    }

    /// The different words in the stage column.
    public List<String> stageWords(ImportFile.Table table) {
        return cells(table, ColumnUse.STAGE).stream().distinct().toList();
    }

    /// Whether the file has dates that could be read either way.
    public boolean hasAmbiguousDates(ImportFile.Table table) {
        return FileDates.isAmbiguous(dates(table));
    }

    public Optional<Stage> stage(String word) {
        return Optional.ofNullable(stages.get(word));
    }

    private List<String> dates(ImportFile.Table table) {
        var dates = new ArrayList<>(cells(table, ColumnUse.NEXT_ACTION_AT));
        dates.addAll(cells(table, ColumnUse.CREATED));
        return dates;
    }

    private List<String> cells(ImportFile.Table table, ColumnUse use) {
        return IntStream.range(0, uses.size())
                .filter(column -> uses.get(column) == use)
                .boxed()
                .flatMap(column ->
                        table.rows().stream().map(row -> Texts.oneLine(row.cells().get(column))))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static boolean excludes(ColumnUse use, ColumnUse other) {
        return switch (use) {
            case NAME ->
                    other == ColumnUse.NAME
                            || other == ColumnUse.FIRST_NAME
                            || other == ColumnUse.LAST_NAME;
            case FIRST_NAME, LAST_NAME -> other == use || other == ColumnUse.NAME;
            default -> other == use && !use.isRepeatable();
        };
    }

    private static Map<String, Stage> meanings(List<String> words) {
        var meanings = new LinkedHashMap<String, Stage>();
        words.forEach(word -> StageWords.find(word).ifPresent(stage -> meanings.put(word, stage)));
        return meanings;
    }
}
