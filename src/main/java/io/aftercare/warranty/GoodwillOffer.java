package io.aftercare.warranty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What somebody wants to give, to which a manager or the customer has still to agree.
 *
 * @param percent goodwill; null for what the warranty pays by its terms
 */
@Embeddable
record GoodwillOffer(
        @Column(name = "offer_percent") Integer percent,
        @Column(name = "offer_reason") String reason,
        @Column(name = "offered_by") String offeredBy) {}
