package eu.sigill.link.service.key;

import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.model.KeyStatus;

/** A pair that just came in: the one moment at which its keys are shown, with what a maker of links needs beside them. */
public record BroughtKeys(LinkKeys keys, KeyStatus status, LinkTarget target) {}
