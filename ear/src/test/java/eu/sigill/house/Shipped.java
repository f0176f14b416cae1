package eu.sigill.house;

/** later. */
public final class Shipped {
    private Shipped() {}

    static void furnish() {}
}
