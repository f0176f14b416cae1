package eu.sigill.member.service;

/** The terms of membership, as they stand on the page that leads to them. */
public final class MembershipTerms {

    /** The version that a click accepts today: year and month. */
    public static final String VERSION = "2026-11";

    private MembershipTerms() {}
}
