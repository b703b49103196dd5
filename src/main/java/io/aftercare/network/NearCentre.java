package io.aftercare.network;

import io.aftercare.network.CentreInput.SpanInput;
import java.util.List;

/**
 * A centre that is near to somebody.
 *
 * @param kilometres the way by air; null if it lies in the very place that was asked for, or nobody has said where
 * @param hours      the week in order
 */
public record NearCentre(
        String code,
        String name,
        String street,
        String postalCode,
        String city,
        String phone,
        Double kilometres,
        List<SpanInput> hours) {}
