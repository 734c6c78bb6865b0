package com.sautai.server.legacy;

import java.util.stream.Collectors;

/// The documentation's page of the old addresses, made from the catalogue.
final class LegacyPage {
    private LegacyPage() {}

    static String markdown() {
        return """
        # Legacy addresses

        The meal-plan, Instacart and health addresses of the old backend. They are off: whoever asks is told 404 `legacy-disabled`, and the
        contract at `/openapi.yaml` does not name them. A flag turns a family on; its addresses are then passed through to the backend that
        `legacy.upstream` names, with streams of events unbuffered, and with the headers `Deprecation` (RFC 9745), `Sunset` (RFC 8594,
        %s) and `Link` to the successor. Without `legacy.upstream` the answer is 503; with a dead one 502, with a late one 504.
        Nothing but these addresses ever reaches the old backend, and nothing of the chefs' depends on it.

        | flag | environment | turns on |
        |---|---|---|
        | `legacy.mealPlan` | `LEGACY_MEAL_PLAN` | meal plans, their streams, pantry |
        | `legacy.instacart` | `LEGACY_INSTACART` | Instacart shopping links |
        | `legacy.health` | `LEGACY_HEALTH` | health metrics, goals, quick health |
        | `mealPlanUi` | `SOUTAI_MEAL_PLAN_UI_ENABLED` | nothing here: tells the web to show its meal-plan pages |

        A flag is set in `server.yaml` (read again when the file changes), by the environment variable, or by an admin at
        `/admin/api/flags/`, who is stronger than both. A change holds within two seconds, in every process, without a restart, and is in
        the audit log.

        The old backend's background work (weekly meal-plan batches and their polling, cooking instructions, meal-plan mails, daily
        summaries, health reminders) runs in the old backend and is switched there. This server has a queue of its own for legacy work,
        switched by `jobs.legacy` apart from the chefs' queue; nothing is scheduled on it.

        ## The catalogue

        | method | address | flag | successor | deprecated since |
        |---|---|---|---|---|
        %s
        """
                .formatted(
                        LegacyCatalogue.SUNSET,
                        LegacyCatalogue.ROUTES.stream()
                                .map(route ->
                                        "| %s | `%s/` | `%s` | `%s` | %s |"
                                                .formatted(
                                                        route.method(),
                                                        route.path(),
                                                        route.family().key(),
                                                        route.successor(),
                                                        route.since()))
                                .collect(Collectors.joining("\n")));
    }
}
