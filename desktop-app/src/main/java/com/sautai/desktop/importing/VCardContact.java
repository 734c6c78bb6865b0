package com.sautai.desktop.importing;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Address;
import ezvcard.property.Anniversary;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.ProductId;
import ezvcard.property.RawProperty;
import ezvcard.property.Role;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextListProperty;
import ezvcard.property.TextProperty;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.UriProperty;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a contact of one vCard of any version.
final class VCardContact {
    /// Says nothing about the person.
    private static final Set<String> TECHNICAL =
            Set.of(
                    "X-ABLABEL",
                    "X-ABUID",
                    "X-ABADR",
                    "X-ABSHOWAS",
                    "X-IMAGETYPE",
                    "X-IMAGEHASH",
                    "X-EVOLUTION-FILE-AS",
                    "LABEL");

    sealed interface Outcome {}

    record Read(ContactDraft contact) implements Outcome {}

    record Nobody() implements Outcome {}

    record Damaged() implements Outcome {}

    private final VCard card;
    private final DraftBuilder draft;

    private VCardContact(VCard card, DraftBuilder draft) {
        this.card = card;
        this.draft = draft;
    }

    static Outcome of(List<Line> lines) {
        var text = lines.stream().map(Line::text).collect(Collectors.joining("\r\n", "", "\r\n"));
        VCard card;
        var draft = new DraftBuilder(lines.getFirst().number());
        try (var reader = new VCardReader(text, VCardVersion.V3_0)) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            card = reader.readNext();
            if (card == null) {
                return new Damaged();
            }
            reader.getWarnings()
                    .forEach(warning -> {
                        var number = warning.getLineNumber();
                        if (number != null && number >= 1 && number <= lines.size()) {
                            draft.keep(
                                    Extra.Kind.UNKNOWN,
                                    "",
                                    Texts.shortened(lines.get(number - 1).text(), 1_000),
                                    Hint.DAMAGED_PART_IN_NOTE);
                        }
                    });
            new VCardContact(card, draft).read();
        } catch (IOException | RuntimeException damaged) {
            return new Damaged();
        }
        return draft.build().<Outcome>map(Read::new).orElseGet(Nobody::new);
    }

    private void read() {
        var formatted = card.getFormattedName();
        var structured = card.getStructuredName();
        var whole = formatted == null || formatted.getValue() == null ? "" : formatted.getValue();
        draft.name(whole.isBlank() && structured != null ? whole(structured) : whole);
        card.getProperties().forEach(this::property);
    }

    private void property(VCardProperty property) {
        switch (property) {
            case FormattedName name -> {}
            case StructuredName name -> {}
            case Email email -> draft.emails(given(email.getValue()), label(email));
            case Telephone phone -> draft.phones(number(phone), label(phone));
            case Address address -> draft.extra(Extra.Kind.ADDRESS, label(address), whole(address));
            case Birthday birthday -> draft.extra(Extra.Kind.BIRTHDAY, "", whole(birthday));
            case Anniversary day -> draft.extra(Extra.Kind.COLUMN, "Anniversary", whole(day));
            case Note note -> draft.note(given(note.getValue()));
            case Categories categories ->
                    categories.getValues().forEach(each -> draft.labels(given(each)));
            case Nickname nickname -> draft.extra(Extra.Kind.NICKNAME, "", whole(nickname));
            case Organization organization ->
                    draft.extra(Extra.Kind.ORGANIZATION, "", whole(organization));
            case Title title -> draft.extra(Extra.Kind.ORGANIZATION, "", given(title.getValue()));
            case Role role -> draft.extra(Extra.Kind.ORGANIZATION, "", given(role.getValue()));
            case RawProperty raw -> raw(raw);
            case Uid id -> {}
            case ProductId id -> {}
            case UriProperty uri ->
                    draft.extra(Extra.Kind.COLUMN, name(uri), given(uri.getValue()));
            case TextListProperty list -> draft.extra(Extra.Kind.COLUMN, name(list), whole(list));
            case TextProperty text ->
                    draft.extra(Extra.Kind.COLUMN, name(text), given(text.getValue()));
            default -> {}
        }
    }

    private void raw(RawProperty raw) {
        if (!TECHNICAL.contains(raw.getPropertyName().toUpperCase(Locale.ROOT))) {
            var own = groupLabel(raw);
            draft.extra(
                    Extra.Kind.COLUMN,
                    own.isEmpty() ? raw.getPropertyName() : own,
                    given(raw.getValue()));
        }
    }

    private static String number(Telephone phone) {
        var uri = phone.getUri();
        return uri == null ? given(phone.getText()) : uri.getNumber();
    }

    /// Apple keeps a label of its own in another line of the same group; the others in the type.
    private String label(VCardProperty property) {
        var own = groupLabel(property);
        return own.isEmpty()
                ? property.getParameters(VCardParameters.TYPE).stream()
                        .map(type -> type.toLowerCase(Locale.ROOT))
                        .filter(type ->
                                !type.equals("pref")
                                        && !type.equals("internet")
                                        && !type.equals("voice"))
                        .distinct()
                        .collect(Collectors.joining(", "))
                : own;
    }

    private String groupLabel(VCardProperty property) {
        var group = property.getGroup();
        return group == null
                ? ""
                : card.getExtendedProperties("X-ABLabel").stream()
                        .filter(label -> group.equalsIgnoreCase(label.getGroup()))
                        .map(label ->
                                given(label.getValue()).replaceFirst("^_\\$!<(.*)>!\\$_$", "$1"))
                        .findFirst()
                        .orElse("");
    }

    private static String whole(StructuredName name) {
        return Stream.of(
                        name.getPrefixes().stream(),
                        Stream.of(given(name.getGiven())),
                        name.getAdditionalNames().stream(),
                        Stream.of(given(name.getFamily())),
                        name.getSuffixes().stream())
                .flatMap(parts -> parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String whole(Address address) {
        return Stream.of(
                        address.getPoBoxes(),
                        address.getExtendedAddresses(),
                        address.getStreetAddresses(),
                        address.getPostalCodes(),
                        address.getLocalities(),
                        address.getRegions(),
                        address.getCountries())
                .flatMap(List::stream)
                .map(Texts::oneLine)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String whole(TextListProperty list) {
        return list.getValues().stream()
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String whole(DateOrTimeProperty date) {
        if (date.getPartialDate() != null) {
            return date.getPartialDate().toISO8601(true);
        }
        var day = date.getDate();
        if (day == null) {
            return given(date.getText());
        }
        return day.isSupported(ChronoField.EPOCH_DAY)
                ? LocalDate.from(day).toString()
                : day.toString();
    }

    private static String name(VCardProperty property) {
        return property.getClass().getSimpleName();
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
