package io.aftercare.portal.web;

import io.aftercare.casefile.Attachment;
import io.aftercare.casefile.CaseKind;
import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.TimelineEntry;
import io.aftercare.casefile.TrackingView;
import io.aftercare.warranty.CostShares;
import io.aftercare.warranty.CustomerReply;
import io.aftercare.warranty.QuestionKind;
import io.aftercare.warranty.QuestionView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A case as the holder of its link sees it.
 *
 * @param promisedDate by when the next step is done; null while nothing is due
 * @param promiseMoves how the promised date has moved and why, newest first
 * @param product      the model's name; the serial number while the model is not known
 * @param place        where the unit is
 * @param timeline     newest first
 * @param actions      what may be posted now below this address
 * @param question     what we ask, null if nothing: for an offer the text says why, shares what we pay of parts and of
 *                     labour; percent and rest are there where both are the same
 * @param files        each can be fetched below this address by its id
 * @param papers       kinds of papers that can be printed now, each below this address
 * @param appealUntil  null if the claim cannot be appealed
 */
record TrackAnswer(
        String number,
        CaseKind kind,
        CaseStage status,
        String statusText,
        String nextStep,
        OffsetDateTime promisedDate,
        List<Event> promiseMoves,
        String product,
        String place,
        String centre,
        List<Event> timeline,
        List<String> actions,
        Question question,
        OffsetDateTime appealUntil,
        List<File> files,
        List<String> papers) {

    /** @param width in pixels; null for a document, which has pages */
    @Schema(name = "TrackFile")
    record File(
            String id,
            String name,
            String contentType,
            long size,
            Integer width,
            Integer height,
            Integer pages,
            OffsetDateTime addedAt) {

        static File of(Attachment file, ZoneId zone) {
            return new File(
                    file.id(),
                    file.name(),
                    file.contentType(),
                    file.size(),
                    file.width(),
                    file.height(),
                    file.pages(),
                    file.addedAt().atZone(zone).toOffsetDateTime());
        }
    }

    @Schema(name = "TrackQuestion")
    record Question(
            long id,
            QuestionKind kind,
            String text,
            Integer percent,
            Integer rest,
            CostShares shares,
            OffsetDateTime askedAt,

            @Schema(description = "What was told of the purchase and may be set right; null if nothing may")
            Purchase purchase) {}

    @Schema(name = "TrackPurchase")
    record Purchase(LocalDate purchaseDate, boolean proofOfPurchase) {}

    @Schema(name = "TrackEvent")
    record Event(OffsetDateTime at, String text) {

        static Event of(TimelineEntry entry) {
            return new Event(entry.at().toOffsetDateTime(), entry.text());
        }
    }

    static TrackAnswer of(
            TrackingView view,
            List<String> actions,
            QuestionView asked,
            CustomerReply.Purchase purchase,
            Instant appealUntil,
            List<Attachment> files,
            List<String> papers) {
        var zone = view.centre().zone();
        return new TrackAnswer(
                view.number(),
                view.kind(),
                view.stage(),
                view.status(),
                view.nextStep(),
                view.by() == null ? null : view.by().toOffsetDateTime(),
                view.timeline().stream()
                        .filter(TimelineEntry::movesPromise)
                        .map(Event::of)
                        .toList(),
                view.product(),
                view.place(),
                view.centre().name(),
                view.timeline().stream().map(Event::of).toList(),
                actions,
                asked == null ? null : question(asked, purchase, zone),
                appealUntil == null ? null : appealUntil.atZone(zone).toOffsetDateTime(),
                files.stream().map(file -> File.of(file, zone)).toList(),
                papers);
    }

    private static Question question(QuestionView asked, CustomerReply.Purchase told, ZoneId zone) {
        return new Question(
                asked.id(),
                asked.kind(),
                asked.text(),
                asked.percent(),
                asked.rest(),
                asked.shares(),
                asked.askedAt().atZone(zone).toOffsetDateTime(),
                told == null ? null : new Purchase(told.day(), told.proof()));
    }
}
