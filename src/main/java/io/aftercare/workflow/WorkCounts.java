package io.aftercare.workflow;

/**
 * How many open tasks the reader has in each scope; {@link #CAP} means that many or more.
 *
 * @param overdue those of the reader's roles whose clock has run out
 */
public record WorkCounts(int mine, int group, int all, int overdue) {

    /** Where counting stops. */
    public static final int CAP = 1000;
}
