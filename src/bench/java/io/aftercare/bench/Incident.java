package io.aftercare.bench;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A real service case, turned into a claim on one unit.
 *
 * @param elder the case whose unit comes back with this one; null if it has a unit of its own
 */
record Incident(
        int index, String caseId, String model, String country, String impact, Fate fate, String run, Incident elder) {

    static final String NO_COUNTRY = "C-XX";
    private static final String TESTED = "-T";

    String serial() {
        return elder == null ? (run + "/" + caseId).toUpperCase(Locale.ROOT) : elder.serial();
    }

    /** Of another model where each repair has to be tested. */
    String product() {
        if (elder != null) {
            return elder.product();
        }
        return fate.tested() ? model + TESTED : model;
    }

    boolean safetyRelevant() {
        return product().endsWith(TESTED) || product().hashCode() % 2 != 0;
    }

    String centre() {
        return country.matches("[a-zA-Z]{2}") ? "C-" + country.toUpperCase(Locale.ROOT) : NO_COUNTRY;
    }

    String customer() {
        return elder == null ? "Customer " + index : elder.customer();
    }

    String email() {
        return elder == null ? "c" + index + "." + run + "@replay.example" : elder.email();
    }

    /** Whether the unit is imported; what nobody registered comes with an unknown serial number. */
    boolean registered() {
        return elder == null && fate != Fate.UNKNOWN_SERIAL;
    }

    LocalDate soldOn(LocalDate today) {
        if (elder != null) {
            return elder.soldOn(today);
        }
        var months = fate.sale().monthsAgo();
        return months == 0
                ? today.minusDays(20 + Math.floorMod(caseId.hashCode(), 500))
                : today.minusMonths(months).minusDays(3);
    }

    /** The day of purchase as the customer says. */
    LocalDate boughtOn(LocalDate today) {
        return fate.asked() ? today.minusDays(150) : soldOn(today);
    }

    boolean urgent() {
        return impact.equals("Major") || impact.equals("High");
    }

    String priority() {
        return impact.equals("Major") ? "URGENT" : "HIGH";
    }

    Incident onUnitOf(Incident other) {
        return new Incident(index, caseId, model, country, impact, fate, run, other);
    }
}
