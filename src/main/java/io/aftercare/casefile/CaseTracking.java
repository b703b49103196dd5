package io.aftercare.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells customers about their case. */
@Component
public class CaseTracking {

    private final CaseFiles files;
    private final Timeline timeline;
    private final CaseDeadlines deadlines;
    private final UnitPlaces places;
    private final List<StageDetail> details;
    private final MessageSource messages;

    CaseTracking(
            CaseFiles files,
            Timeline timeline,
            CaseDeadlines deadlines,
            UnitPlaces places,
            List<StageDetail> details,
            MessageSource messages) {
        this.details = List.copyOf(details);
        this.files = files;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.places = places;
        this.messages = messages;
    }

    /** @throws io.aftercare.shared.NotFoundException if there is no such case */
    @Transactional(readOnly = true)
    public TrackingView track(String caseNumber, Locale locale) {
        var file = files.get(caseNumber);
        var centre = deadlines.centreOf(file);
        return new TrackingView(
                file.number(),
                file.kind(),
                file.stage(),
                words(file, "status", locale),
                words(file, "next", locale),
                deadlines.next(file, centre),
                file.productName() == null ? file.serial() : file.productName(),
                file.serial(),
                place(file, locale),
                file.unitPlace().kind(),
                centre,
                timeline.forCustomer(file, locale));
    }

    private String place(CaseFile file, Locale locale) {
        var found = places.elsewhere(file, locale).isPresent();
        var detail = file.unitPlace().kind() == UnitPlace.Kind.SHIPPED
                ? file.unitPlace().detail()
                : "";
        return messages.getMessage(
                "track.place." + (found ? "ARRIVED" : file.unitPlace().kind()), new Object[] {detail}, locale);
    }

    /** Where more is to be said than the stage says, that; else what every case is told at this stage. */
    private String words(CaseFile file, String part, Locale locale) {
        var stage = "stage." + file.stage() + ".";
        return details.stream()
                .flatMap(detail -> detail.of(file).stream())
                .map(detail -> messages.getMessage(stage + detail + "." + part, null, null, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> messages.getMessage(stage + part, null, locale));
    }
}
