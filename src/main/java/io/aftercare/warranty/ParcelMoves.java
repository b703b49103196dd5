package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings a claim to its unit, and tells that it is found. */
@Component
class ParcelMoves {

    private final CaseFiles caseFiles;
    private final ApplicationEventPublisher events;

    ParcelMoves(CaseFiles caseFiles, ApplicationEventPublisher events) {
        this.caseFiles = caseFiles;
        this.events = events;
    }

    /** Moves the case to the centre where the parcel lies. */
    void bring(String claimNumber, UnannouncedParcel parcel, String actor) {
        caseFiles.moveTo(claimNumber, parcel.centre(), actor);
        caseFiles.record(claimNumber, "claim-parcel", false, actor, parcel.number());
    }

    void found(String claimNumber) {
        events.publishEvent(new UnitFoundInParcel(claimNumber));
    }
}
