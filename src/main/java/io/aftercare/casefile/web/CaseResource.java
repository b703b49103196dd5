package io.aftercare.casefile.web;

import io.aftercare.casefile.Attachment;
import io.aftercare.casefile.CaseKind;
import io.aftercare.casefile.CaseOverview;
import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.CaseTask;
import io.aftercare.casefile.TimelineEntry;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.workflow.OpenIncident;
import io.aftercare.workflow.Priority;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * A case as the API tells it.
 *
 * @param failedSteps steps that failed for good and wait for an admin
 * @param files each can be fetched below the case by its id
 * @param papers kinds of papers that can be printed now, each below the case
 * @param facts what other modules know of the case by name, such as {@code claim} and {@code repair}
 */
record CaseResource(
        String number,
        CaseKind kind,
        CaseStage status,
        Priority priority,
        CentreRef centre,
        CustomerRef customer,
        UnitRef unit,
        ZonedDateTime openedAt,
        ZonedDateTime closedAt,
        Map<String, Object> facts,
        List<CaseTask> tasks,
        List<FailedStep> failedSteps,
        List<TimelineEntry> timeline,
        List<FileRef> files,
        List<String> papers) {

    /** @param width in pixels; null for a document, which has pages */
    @Schema(name = "CaseFileRef")
    record FileRef(
            String id,
            String name,
            String contentType,
            long size,
            Integer width,
            Integer height,
            Integer pages,
            boolean forCustomer,
            String addedBy,
            ZonedDateTime addedAt) {

        static FileRef of(Attachment file, ZoneId zone) {
            return new FileRef(
                    file.id(),
                    file.name(),
                    file.contentType(),
                    file.size(),
                    file.width(),
                    file.height(),
                    file.pages(),
                    file.forCustomer(),
                    file.addedBy(),
                    file.addedAt().atZone(zone));
        }
    }

    record CentreRef(String code, String name) {}

    record CustomerRef(long id, String name, String email, String phone) {}

    /** @param elsewhere where the unit was found while the case waits for it, such as in a parcel; else null */
    record UnitRef(String serial, String productCode, String product, UnitPlace place, String elsewhere) {}

    /** @param since when it was given up, UTC */
    record FailedStep(String process, String step, int tries, OffsetDateTime since) {

        static FailedStep of(OpenIncident incident) {
            var since = incident.since();
            return new FailedStep(
                    incident.processKey(),
                    incident.step(),
                    incident.tries(),
                    since == null ? null : since.atOffset(ZoneOffset.UTC));
        }
    }

    static CaseResource of(
            CaseOverview overview,
            String elsewhere,
            Map<String, Object> facts,
            List<Attachment> files,
            List<String> papers) {
        var file = overview.file();
        var customer = file.customer();
        return new CaseResource(
                file.number(),
                file.kind(),
                file.stage(),
                file.priority(),
                new CentreRef(overview.centre().code(), overview.centre().name()),
                new CustomerRef(customer.id(), customer.name(), customer.email(), customer.phone()),
                new UnitRef(file.serial(), file.productCode(), file.productName(), file.unitPlace(), elsewhere),
                overview.openedAt(),
                overview.closedAt(),
                facts,
                overview.tasks(),
                overview.failures().stream().map(FailedStep::of).toList(),
                overview.timeline(),
                files.stream()
                        .map(each -> FileRef.of(each, overview.centre().zone()))
                        .toList(),
                papers);
    }
}
