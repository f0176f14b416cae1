package eu.sigill.link.service;

import eu.sigill.link.model.LinkCount;

/** How often one thing happened to one key pair's links on one day. */
public record CountView(LinkCount.Key key, long times) {}
