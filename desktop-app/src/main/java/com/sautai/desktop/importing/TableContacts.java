package com.sautai.desktop.importing;

import com.sautai.desktop.importing.Unreadable.Reason;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;

/// Makes contacts of a table's rows as its mapping says.
public final class TableContacts {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ColumnMapping mapping;
    private final FileDates dates;

    public TableContacts(ColumnMapping mapping, ZoneId zone) {
        this.mapping = mapping;
        dates = new FileDates(zone, mapping.dayFirst());
    }

    public Drafts read(ImportFile.Table table) {
        var contacts = new ArrayList<ContactDraft>();
        var unreadable = new ArrayList<>(table.unreadable());
        for (var row : table.rows()) {
            contact(table, row)
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

    private DraftBuilder contact(ImportFile.Table table, TableRow row) {
        var draft = new DraftBuilder(row.line());
        String first = "";
        String last = "";
        for (int i = 0; i < mapping.uses().size(); i++) {
            var cell = Texts.clean(row.cells().get(i));
            if (cell.isEmpty()) {
                continue;
            }
            var use = mapping.uses().get(i);
            switch (use) {
                case FIRST_NAME -> first = cell;
                case LAST_NAME -> last = cell;
                case NAME -> draft.name(cell);
                default -> value(draft, use, table.columns().get(i), cell);
            }
        }
        if (!first.isEmpty() || !last.isEmpty()) {
            draft.name((first + " " + last).strip());
        }
        return draft;
    }

    private void value(DraftBuilder draft, ColumnUse use, String column, String cell) {
        switch (use) {
            case EMAIL -> draft.emails(cell, "");
            case PHONE -> draft.phones(cell, "");
            case STAGE ->
                    mapping.stage(Texts.oneLine(cell))
                            .ifPresentOrElse(
                                    draft::stage,
                                    () ->
                                            draft.keep(
                                                    Extra.Kind.COLUMN,
                                                    column,
                                                    cell,
                                                    Hint.STAGE_IN_NOTE));
            case SOURCE -> draft.source(cell);
            case TAGS -> draft.tags(cell);
            case ALLERGIES -> draft.allergies(cell);
            case DIETS -> draft.diets(cell);
            case GUESTS -> draft.householdSize(cell, column);
            case NEXT_ACTION_AT ->
                    dates.read(cell, MORNING)
                            .ifPresentOrElse(
                                    draft::nextActionAt,
                                    () ->
                                            draft.keep(
                                                    Extra.Kind.COLUMN,
                                                    column,
                                                    cell,
                                                    Hint.DATE_IN_NOTE));
            case NEXT_ACTION_NOTE -> draft.nextActionNote(cell);
            case CREATED ->
                    dates.read(cell, LocalTime.MIDNIGHT)
                            .ifPresentOrElse(
                                    draft::createdAt,
                                    () ->
                                            draft.keep(
                                                    Extra.Kind.COLUMN,
                                                    column,
                                                    cell,
                                                    Hint.DATE_IN_NOTE));
            case NOTE -> draft.note(cell);
            case KEEP -> draft.extra(Extra.Kind.COLUMN, column, cell);
            case NAME, FIRST_NAME, LAST_NAME, LEAVE_OUT -> {}
        }
    }
}
