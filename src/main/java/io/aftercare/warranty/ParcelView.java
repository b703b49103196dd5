package io.aftercare.warranty;

import java.time.ZonedDateTime;

/**
 * An unannounced parcel as staff see it, times in its centre's zone.
 *
 * @param serial      null if it cannot be read
 * @param claimNumber the claim it belongs to; null if it belongs to none
 * @param reason      why it goes back; null if it does not
 * @param backNumber  number of the parcel back; null unless it was shipped back
 */
public record ParcelView(
        String number,
        String centre,
        String centreName,
        ParcelStatus status,
        String serial,
        String sender,
        String condition,
        String accessories,
        String shelfPlace,
        String receivedBy,
        ZonedDateTime receivedAt,
        String claimNumber,
        String reason,
        String carrier,
        String backNumber,
        ZonedDateTime endedAt) {}
