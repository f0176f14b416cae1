package eu.sigill.member.service;

import eu.sigill.member.model.MemberId;

/** Somebody left: it is told within the transaction, so that nobody is recognised who is no member. */
public record MemberLeft(MemberId member) {}
