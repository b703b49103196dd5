package io.aftercare.repair;

/** What a line of a repair order counts: pieces of a part or minutes of labour. */
public enum LineKind {
    PLANNED_PART,
    USED_PART,
    DIAGNOSIS_MINUTES,
    /** Minutes of the repair itself. */
    LABOUR_MINUTES,
    TEST_MINUTES;

    public boolean isPart() {
        return this == PLANNED_PART || this == USED_PART;
    }
}
