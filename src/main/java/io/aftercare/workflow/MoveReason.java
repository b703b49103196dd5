package io.aftercare.workflow;

/** Why what was promised to a customer comes on another day, as {@code promise.why.<REASON>} tells it. */
public enum MoveReason {
    /** We waited for the customer. */
    CUSTOMER,
    /** We waited for a supplier. */
    SUPPLIER,
    /** The work was interrupted for another reason. */
    INTERRUPTED,
    /** It took longer than planned. */
    OVERDUE,
    /** Another centre is responsible now. */
    CENTRE,
    /** What has to be done first has changed. */
    REARRANGED;

    /** What a hold means for the promise. */
    static MoveReason of(HoldReason held) {
        return switch (held) {
            case CUSTOMER -> CUSTOMER;
            case SUPPLIER -> SUPPLIER;
            case OTHER -> INTERRUPTED;
        };
    }
}
