package eu.sigill.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a shop's reviews. */
public record ReviewList(List<ReviewAnswer> items, @Nullable String next) {}
