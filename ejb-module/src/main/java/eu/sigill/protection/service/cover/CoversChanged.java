package eu.sigill.protection.service.cover;

import eu.sigill.platform.model.Market;

/** What is covered in this market is not what it was. */
public record CoversChanged(Market market) {}
