package com.sautai.desktop.importing;

import com.sautai.model.lead.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What other programs call the stages, in English and German.
final class StageWords {
    /// In this order: "follow-up after proposal" is a follow-up, "proposal booked" is booked.
    private static final List<Map.Entry<Stage, List<String>>> WORDS =
            List.of(
                    Map.entry(
                            Stage.FOLLOW_UP,
                            List.of(
                                    "follow up",
                                    "followup",
                                    "follow",
                                    "nachfassen",
                                    "wiedervorlage",
                                    "nurture",
                                    "re engage",
                                    "past client",
                                    "stammkunde")),
                    Map.entry(
                            Stage.BOOKED,
                            List.of(
                                    "booked",
                                    "won",
                                    "confirmed",
                                    "client",
                                    "customer",
                                    "closed won",
                                    "gebucht",
                                    "gewonnen",
                                    "bestatigt",
                                    "kunde",
                                    "paid",
                                    "completed",
                                    "active",
                                    "deposit")),
                    Map.entry(
                            Stage.PROPOSAL,
                            List.of(
                                    "proposal",
                                    "quote",
                                    "quoted",
                                    "offer",
                                    "estimate",
                                    "contract",
                                    "negotiation",
                                    "menu sent",
                                    "angebot",
                                    "offerte",
                                    "vertrag",
                                    "verhandlung")),
                    Map.entry(
                            Stage.DISCOVERY,
                            List.of(
                                    "discovery",
                                    "consultation",
                                    "call",
                                    "meeting",
                                    "qualified",
                                    "contacted",
                                    "in contact",
                                    "tasting",
                                    "gesprach",
                                    "beratung",
                                    "erstgesprach",
                                    "kontaktiert",
                                    "kennenlernen",
                                    "termin")),
                    Map.entry(
                            Stage.NEW,
                            List.of(
                                    "new",
                                    "inquiry",
                                    "enquiry",
                                    "lead",
                                    "open",
                                    "prospect",
                                    "incoming",
                                    "neu",
                                    "anfrage",
                                    "interessent",
                                    "offen")));

    private StageWords() {}

    static Optional<Stage> find(String word) {
        var plain = " " + Texts.plain(word) + " ";
        return WORDS.stream()
                .filter(entry ->
                        entry.getValue().stream()
                                .anyMatch(each -> plain.contains(" " + each + " ")))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
