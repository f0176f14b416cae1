package eu.sigill.privacy.model.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One thing that is done with personal data. */
public enum Processing {
    /** The badge is shown on the shop's pages. */
    DISPLAY(true),
    /** Requests for the badge are logged. */
    LOG(true),
    /** After an order the badge asks whether its shopper is a member. */
    RECOGNITION(true),
    /** Shoppers are asked for a review on the shop's behalf. */
    INVITATION(true),
    /** Orders come in by script or API. */
    COLLECTION(true),
    /** Members have a contract with the operator. */
    MEMBERSHIP(true),
    /** Orders are protected, and claims settled. */
    PROTECTION(true),
    /** Reviews are published. */
    REVIEWS(true),
    /** Reviews are looked at, and withheld where they must be. */
    MODERATION(true),
    /** Persons ask what is known of them, and what becomes of it. */
    RIGHTS(false),
    /** People sign in to the console, and programs call. */
    CONSOLE(false);

    private final boolean shared;

    Processing(boolean shared) {
        this.shared = shared;
    }

    /** Whether a shop has a part in it, so that somebody must say who decides; of all others the operator does. */
    public boolean isShared() {
        return shared;
    }

    /** Whether shoppers are told of it; who works at the console is not one of them. */
    public boolean isPublic() {
        return this != CONSOLE;
    }

    public static List<Processing> allShared() {
        return Arrays.stream(values()).filter(Processing::isShared).toList();
    }

    /** Empty if the text names none. */
    public static Optional<Processing> parse(String text) {
        return Arrays.stream(values())
                .filter(processing -> processing.name().equals(text))
                .findFirst();
    }
}
