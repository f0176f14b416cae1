package eu.sigill.access.service.token;

import eu.sigill.access.model.TokenId;

/** This token speaks for nobody any more. */
record TokenRevoked(TokenId token) {}
