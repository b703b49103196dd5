package io.aftercare.repair;

/** What a line of a repair order counts: pieces of a part or minutes of labour. */
public enum LineKind {
    PLANNED_PART,
    USED_PART,
    LABOUR_MINUTES
}
