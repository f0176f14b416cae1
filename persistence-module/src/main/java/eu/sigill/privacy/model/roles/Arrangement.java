package eu.sigill.privacy.model.roles;

/**
 * What holds for all rows of a matrix.
 *
 * @param subprocessors who works for the operator, such as a host; may be empty
 * @param transfers where data leave the European Economic Area for, and by which safeguard; empty: nowhere
 * @param contact where persons turn to first
 */
public record Arrangement(String subprocessors, String transfers, String contact) {

    private static final int LONGEST = 1_000;

    public Arrangement {
        subprocessors = checked(subprocessors);
        transfers = checked(transfers);
        contact = checked(contact);
    }

    private static String checked(String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST) {
            throw new IllegalArgumentException("at most " + LONGEST + " characters");
        }
        return stripped;
    }

    @Override
    public String toString() {
        return "Arrangement[]";
    }
}
