package io.aftercare.repair;

import io.aftercare.shared.ConflictException;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What an order begins with and keeps.
 *
 * @param symptom            what the customer complains of; null if it is not known
 * @param repeatOf           the earlier order whose repair did not last; null for a first repair
 * @param excludedTechnician who did that repair and stays away from this one; null if anyone may work
 */
@Embeddable
record JobTicket(
        String number,
        String caseNumber,
        String serial,
        String symptom,
        String repeatOf,
        String excludedTechnician,
        Instant startedAt) {

    /** The same job, of which it has turned out what it repeats. */
    JobTicket repeating(JobTicket recognised) {
        return new JobTicket(
                number, caseNumber, serial, symptom, recognised.repeatOf, recognised.excludedTechnician, startedAt);
    }

    void requireMayWork(String technician) {
        if (technician.equals(excludedTechnician)) {
            throw new ConflictException("repair-repeat-four-eyes", repeatOf);
        }
    }
}
