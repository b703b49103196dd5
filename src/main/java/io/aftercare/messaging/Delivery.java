package io.aftercare.messaging;

/** What became of a try to hand a message to the mail server. Refusals are answers, not exceptions. */
sealed interface Delivery {

    /** The server has taken it. */
    record Taken() implements Delivery {}

    /**
     * The server certainly does not have it.
     *
     * @param forGood whether another try would end the same way
     */
    record Refused(String why, boolean forGood) implements Delivery {}

    /** Something broke on the way: the server may have it. */
    record InDoubt(String why) implements Delivery {}
}
