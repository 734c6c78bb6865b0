package com.sautai.model.dashboard;

/// What may keep a kitchen from selling or working well, the most pressing first.
public enum AlertCode {
    OVERBOOKED_EVENT(
            "More plates are sold than you plan to cook.",
            "Raise the number of plates, or call the guests."),
    STRIPE_INCOMPLETE(
            "Guests cannot pay you yet.", "Finish the setup of your payouts with Stripe."),
    NO_SERVING_AREAS(
            "Guests cannot find you: no place you serve is listed.",
            "Add the postal codes where you cook."),
    NO_ACTIVE_OFFERING(
            "There is nothing that guests can book.",
            "Make an offering active that has a tier with a price."),
    PROFILE_INCOMPLETE("Your public profile has gaps.", "Fill in what is missing."),
    SYNC_CONFLICTS("Two devices changed the same thing.", "Choose which value to keep.");

    private final String text;
    private final String nextStep;

    AlertCode(String text, String nextStep) {
        this.text = text;
        this.nextStep = nextStep;
    }

    /// One English sentence.
    public String text() {
        return text;
    }

    /// What the chef can do about it, in one English sentence.
    public String nextStep() {
        return nextStep;
    }
}
