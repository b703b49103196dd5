package io.aftercare.warranty;

/** What a customer is asked while the claim is decided. */
public enum QuestionKind {
    /** Something only the customer knows; the answer is text. */
    QUESTION,
    /** Whether the customer pays what goodwill leaves; the answer is yes or no. */
    SHARE
}
