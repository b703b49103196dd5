package io.aftercare.bench;

import java.time.LocalDate;
import java.util.Locale;

/** The first event of a real service case, turned into a claim on one unit. */
record Incident(int index, String caseId, String product, String country, String impact, String run) {

    static final String NO_COUNTRY = "C-XX";

    /** Every so many units are left out of the import, so that somebody has to register them. */
    private static final int UNREGISTERED = 20;

    String serial() {
        return (run + "/" + caseId).toUpperCase(Locale.ROOT);
    }

    String centre() {
        return country.matches("[a-z]{2}") ? "C-" + country.toUpperCase(Locale.ROOT) : NO_COUNTRY;
    }

    boolean registered() {
        return index % UNREGISTERED != UNREGISTERED - 1;
    }

    /** Bought some day within the last three years, so that not all are under warranty. */
    LocalDate soldOn(LocalDate today) {
        return today.minusDays(20 + Math.floorMod(caseId.hashCode(), 1080));
    }

    String priority() {
        return switch (impact) {
            case "Major" -> "URGENT";
            case "High" -> "HIGH";
            case "Low" -> "LOW";
            default -> "NORMAL";
        };
    }
}
