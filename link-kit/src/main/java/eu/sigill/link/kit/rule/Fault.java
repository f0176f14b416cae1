package eu.sigill.link.kit.rule;

/** A field and what is wrong with it, as half a sentence; never the value. */
public record Fault(String field, String reason) {}
