package eu.sigill.link.kit;

/** What came of opening a link. */
public sealed interface Opening permits Opened, Refused {}
