package io.aftercare.warranty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Goodwill that somebody wants to give: a manager or the customer has still to agree. */
@Embeddable
record GoodwillOffer(
        @Column(name = "offer_percent") Integer percent,
        @Column(name = "offer_reason") String reason,
        @Column(name = "offered_by") String offeredBy) {}
