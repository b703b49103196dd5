package io.aftercare.warranty;

import io.aftercare.shared.FieldProblem;

/** What follows from what somebody decided about a claim. */
public sealed interface AfterDecision {

    /** It is decided. */
    record Ruled(Ruling ruling) implements AfterDecision {}

    /** The customer's word is needed first. */
    record CustomerAsked(long questionId) implements AfterDecision {}

    /** It is more than this person may give: a manager's word is needed first. */
    record ManagerAsked() implements AfterDecision {}

    /** Nobody may do that. Nothing has been changed. */
    record NotAllowed(FieldProblem problem) implements AfterDecision {}
}
