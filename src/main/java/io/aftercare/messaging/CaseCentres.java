package io.aftercare.messaging;

import java.time.ZoneId;

/** Tells whose business the messages of a case are. The module that keeps the cases implements it. */
public interface CaseCentres {

    /** Code of the centre that is responsible for the case. */
    String centreOf(String caseNumber);

    /** The zone in which staff of this centre read times. */
    ZoneId zoneOf(String centre);
}
