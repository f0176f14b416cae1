package eu.sigill.member.service;

import eu.sigill.member.model.MemberId;

/** Somebody joined, or rose: it is told within the transaction, so that nobody is a member whom a shop's page cannot recognise. */
public record MemberJoined(MemberId member) {}
