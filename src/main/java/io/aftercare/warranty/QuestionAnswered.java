package io.aftercare.warranty;

/** The customer answered a question about this claim, or an offer to share the costs. */
public record QuestionAnswered(String claimNumber, long questionId) {}
