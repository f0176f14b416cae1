package eu.sigill.privacy.model.register;

/**
 * Who answers for what is done here, as Art. 30 of the GDPR asks.
 *
 * @param contact address and e-mail; may have several lines
 * @param representative in the Union, where the controller is not; may be empty
 * @param officer the data protection officer; may be empty
 */
public record ControllerDetails(String name, String contact, String representative, String officer) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 1_000;

    public ControllerDetails {
        name = checked(name, LONGEST_NAME);
        contact = checked(contact, LONGEST);
        representative = checked(representative, LONGEST);
        officer = checked(officer, LONGEST);
    }

    private static String checked(String text, int longest) {
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw new IllegalArgumentException("at most " + longest + " characters");
        }
        return stripped;
    }

    /** Whether nobody could be reached by it. */
    public boolean lacksName() {
        return name.isEmpty();
    }

    public boolean lacksContact() {
        return contact.isEmpty();
    }

    @Override
    public String toString() {
        return "ControllerDetails[]";
    }
}
