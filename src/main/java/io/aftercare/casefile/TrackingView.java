package io.aftercare.casefile;

import io.aftercare.network.Centre;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What a customer is told about the case, in the customer's language.
 *
 * @param status   how far it is, in plain words
 * @param nextStep what happens next
 * @param by       by when, in the centre's zone; null once the case has ended or while nothing is due
 * @param place    where the unit is, in words; {@code placeKind} in general
 * @param product  the model's name; the serial number while the model is not known
 * @param timeline newest first
 */
public record TrackingView(
        String number,
        CaseKind kind,
        CaseStage stage,
        String status,
        String nextStep,
        ZonedDateTime by,
        String product,
        String serial,
        String place,
        UnitPlace.Kind placeKind,
        Centre centre,
        List<TimelineEntry> timeline) {}
