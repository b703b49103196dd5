package io.aftercare.bench;

/**
 * How a replayed claim ends. What held up the real case decides, the first that fits, so the shares are the log's own:
 *
 * <ul>
 *   <li>{@code Cancelled} or {@code Unmatched}: cancelled by the customer before the unit came. Never completed: never
 *       sent in.
 *   <li>{@code Wait - Customer}: the unit is ready and the customer does not come. How often the case was queued tells how
 *       that ends: never sent in (0), left until it is scrapped with consent (1), collected from storage (2), collected
 *       after the manager waited on (3), scrapped at the counter with consent (more).
 *   <li>{@code Wait - Vendor}: parts. Reopened: fails one test. Queued never: beyond repair, money back; more than three
 *       times: beyond repair, another unit; else the repair waits for the supplier.
 *   <li>{@code Wait - Implementation}: the workshop has trouble. Reopened: fails two tests and is given up. Queued never:
 *       customer damage, covered all the same; once: customer damage, nobody pays; twice or three times: fails two tests
 *       and goes back to the bench; more often: beyond repair, another unit while the old one goes back.
 *   <li>{@code Wait - User}, reopened: the customer wants the unit back before it is repaired. Else the customer is asked.
 *       Waited once: answers at once; twice: after the reminder; three times:
 *       after the question fell asleep; more often: never.
 *   <li>{@code Wait} alone: goodwill. Queued never: all of it; once: over the limit, the manager agrees; twice: a share,
 *       accepted; three times: a share, declined; more often: the manager refuses.
 *   <li>{@code In Call}, done on the phone: refused; reopened: appealed in vain, or with success if more than six events.
 *   <li>The rest, reopened: a repeat repair of another case's unit. Assigned twice or more: the serial number is unknown.
 *       Four or more groups: the unit comes as an unannounced parcel. Queued four times: comes unannounced and without a
 *       claim; five times: the same, and is refused; more often: nobody knows whose it is. Assigned once: no fault found.
 *       All others are repaired.
 * </ul>
 */
enum Fate {
    REPAIRED(Sale.WITHIN),
    REPAIRED_AGAIN(Sale.WITHIN),
    UNKNOWN_SERIAL(Sale.WITHIN),
    NO_FAULT_FOUND(Sale.WITHIN),
    CANCELLED(Sale.WITHIN),
    WITHDRAWN(Sale.WITHIN),
    NEVER_SENT_IN(Sale.WITHIN),
    LEFT_AND_SCRAPPED(Sale.WITHIN),
    COLLECTED_FROM_STORAGE(Sale.WITHIN),
    COLLECTED_AT_LAST(Sale.WITHIN),
    SCRAPPED_AT_COUNTER(Sale.WITHIN),
    WAITED_FOR_SUPPLIER(Sale.WITHIN),
    FAILED_ONE_TEST(Sale.WITHIN),
    FAILED_TWO_TESTS(Sale.WITHIN),
    GIVEN_UP_AFTER_TESTS(Sale.WITHIN),
    MONEY_BACK(Sale.WITHIN),
    REPLACED(Sale.WITHIN),
    REPLACED_OLD_GIVEN_BACK(Sale.WITHIN),
    DAMAGE_COVERED(Sale.WITHIN),
    DAMAGE_NOT_COVERED(Sale.WITHIN),
    ANSWERED(Sale.DOUBTFUL),
    ANSWERED_AFTER_REMINDER(Sale.DOUBTFUL),
    ANSWERED_AFTER_SLEEP(Sale.DOUBTFUL),
    NEVER_ANSWERED(Sale.DOUBTFUL),
    GOODWILL(Sale.JUST_OVER),
    GOODWILL_BY_MANAGER(Sale.LONG_OVER),
    GOODWILL_REFUSED_BY_MANAGER(Sale.LONG_OVER),
    SHARE_ACCEPTED(Sale.JUST_OVER),
    SHARE_DECLINED(Sale.JUST_OVER),
    REFUSED(Sale.FAR_OVER),
    APPEALED_IN_VAIN(Sale.JUST_OVER),
    APPEALED_WITH_SUCCESS(Sale.JUST_OVER),
    PARCEL_OF_CLAIM(Sale.WITHIN),
    PARCEL_WITHOUT_CLAIM(Sale.WITHIN),
    PARCEL_REFUSED(Sale.FAR_OVER),
    PARCEL_REFUSED_AND_SCRAPPED(Sale.FAR_OVER),
    PARCEL_SENT_BACK(Sale.WITHIN);

    private final Sale sale;

    Fate(Sale sale) {
        this.sale = sale;
    }

    static Fate of(Course course) {
        if (course.any("Cancelled", "Unmatched")) {
            return CANCELLED;
        }
        if (!course.completed()) {
            return NEVER_SENT_IN;
        }
        if (course.any("Wait - Customer")) {
            return pick(
                    course.queued(),
                    NEVER_SENT_IN,
                    LEFT_AND_SCRAPPED,
                    COLLECTED_FROM_STORAGE,
                    COLLECTED_AT_LAST,
                    SCRAPPED_AT_COUNTER);
        }
        if (course.any("Wait - Vendor")) {
            return course.reopened()
                    ? FAILED_ONE_TEST
                    : pick(
                            course.queued(),
                            MONEY_BACK,
                            WAITED_FOR_SUPPLIER,
                            WAITED_FOR_SUPPLIER,
                            WAITED_FOR_SUPPLIER,
                            REPLACED);
        }
        if (course.any("Wait - Implementation")) {
            return course.reopened()
                    ? GIVEN_UP_AFTER_TESTS
                    : pick(
                            course.queued(),
                            DAMAGE_COVERED,
                            DAMAGE_NOT_COVERED,
                            FAILED_TWO_TESTS,
                            FAILED_TWO_TESTS,
                            REPLACED_OLD_GIVEN_BACK);
        }
        return course.any("Wait - User", "Wait") ? ofTalk(course) : ofStraight(course);
    }

    private static Fate ofTalk(Course course) {
        if (course.any("Wait - User") && course.reopened()) {
            return WITHDRAWN;
        }
        return course.any("Wait - User")
                ? pick(
                        course.times("Wait - User") - 1,
                        ANSWERED,
                        ANSWERED_AFTER_REMINDER,
                        ANSWERED_AFTER_SLEEP,
                        NEVER_ANSWERED)
                : pick(
                        course.queued(),
                        GOODWILL,
                        GOODWILL_BY_MANAGER,
                        SHARE_ACCEPTED,
                        SHARE_DECLINED,
                        GOODWILL_REFUSED_BY_MANAGER);
    }

    private static Fate ofStraight(Course course) {
        if (course.any("In Call")) {
            var appealed = course.events() > 6 ? APPEALED_WITH_SUCCESS : APPEALED_IN_VAIN;
            return course.reopened() ? appealed : REFUSED;
        }
        if (course.reopened()) {
            return REPAIRED_AGAIN;
        }
        if (course.times("Assigned") > 1) {
            return UNKNOWN_SERIAL;
        }
        if (course.groups() > 3) {
            return PARCEL_OF_CLAIM;
        }
        if (course.queued() > 3) {
            var refused = course.events() % 2 == 0 ? PARCEL_REFUSED : PARCEL_REFUSED_AND_SCRAPPED;
            return pick(course.queued() - 4, PARCEL_WITHOUT_CLAIM, refused, PARCEL_SENT_BACK);
        }
        return course.any("Assigned") ? NO_FAULT_FOUND : REPAIRED;
    }

    private static Fate pick(int times, Fate... fates) {
        return fates[Math.min(times, fates.length - 1)];
    }

    Sale sale() {
        return sale;
    }

    /** Whether the unit has to be one that somebody else tests after each repair. */
    boolean tested() {
        return this == FAILED_ONE_TEST || this == FAILED_TWO_TESTS || this == GIVEN_UP_AFTER_TESTS;
    }

    /** Whether it begins with a parcel instead of a claim. */
    boolean beginsWithParcel() {
        return ordinal() > PARCEL_OF_CLAIM.ordinal();
    }

    boolean asked() {
        return sale == Sale.DOUBTFUL;
    }

    /** When the unit was sold, by the two years that the standard terms give. */
    enum Sale {
        WITHIN(0),
        /** Over by the register, within by the customer's word. */
        DOUBTFUL(29),
        JUST_OVER(28),
        LONG_OVER(36),
        FAR_OVER(54);

        private final int monthsAgo;

        Sale(int monthsAgo) {
            this.monthsAgo = monthsAgo;
        }

        int monthsAgo() {
            return monthsAgo;
        }
    }
}
