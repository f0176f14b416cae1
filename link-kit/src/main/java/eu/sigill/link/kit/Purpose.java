package eu.sigill.link.kit;

/** What an own link is for; a link for one purpose opens no other door. */
public enum Purpose {
    REVIEW("review", "evaluate-bgl"),
    MEMBERSHIP("membership", "membership"),
    PROTECTION("protection", "protection");

    private final String label;
    private final String path;

    Purpose(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /** The word that stands in the claim {@code typ}, in the key's derivation and in the bound data. */
    public String label() {
        return label;
    }

    /** The first part of the path that links of this purpose lead to. */
    public String path() {
        return path;
    }
}
