package eu.sigill.recognition.service.voprf;

/** What a browser gets for its blinded point. */
public record Evaluation(EvaluatedPoint point, Proof proof) {}
