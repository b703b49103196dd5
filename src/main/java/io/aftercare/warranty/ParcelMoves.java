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
        note(claimNumber, parcel, actor);
    }

    /** Writes down in which parcel the unit came. */
    void note(String claimNumber, UnannouncedParcel parcel, String actor) {
        caseFiles.record(claimNumber, "claim-parcel", false, actor, parcel.number());
    }

    /** Code of the centre that is responsible for the claim. */
    String centreOf(String claimNumber) {
        return caseFiles.get(claimNumber).centre();
    }

    /** @param found that the unit of a claim is found */
    void tell(Record found) {
        events.publishEvent(found);
    }
}
