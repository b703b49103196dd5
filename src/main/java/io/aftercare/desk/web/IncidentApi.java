package io.aftercare.desk.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Paged;
import io.aftercare.workflow.OpenIncident;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Failed steps for programs. */
@Tag(name = "Administration")
@RestController
@RequestMapping("/api/v1/admin/incidents")
class IncidentApi {

    private static final int MOST = 100;

    private final IncidentDesk desk;
    private final IncidentRow.Words words;
    private final StaffDirectory staff;

    IncidentApi(IncidentDesk desk, IncidentRow.Words words, StaffDirectory staff) {
        this.desk = desk;
        this.words = words;
        this.staff = staff;
    }

    @Schema(name = "Incident")
    record Incident(
            String id,

            @Schema(description = "what failed, in the reader's language where it has words in it")
            String what,

            String process,
            @Schema(description = "id in the process model") String element,
            String businessKey,
            String caseNumber,
            @Schema(description = "what the last try said") String reason,
            int tries,
            OffsetDateTime since) {

        static Incident of(IncidentRow row) {
            var incident = row.incident();
            var since = incident.since();
            return new Incident(
                    incident.id(),
                    row.what(),
                    incident.processKey(),
                    incident.elementId(),
                    incident.businessKey(),
                    incident.caseNumber(),
                    incident.reason(),
                    incident.tries(),
                    since == null ? null : since.atOffset(ZoneOffset.UTC));
        }
    }

    /** @param details the full trace of the last try; @param discardable whether the process can go on without it */
    @Schema(name = "IncidentDetails")
    record Details(Incident incident, String details, boolean discardable) {}

    @Schema(name = "IncidentChoice")
    record Choice(
            @Schema(description = "which to try again; absent for all that are open, at most a thousand")
            List<String> ids) {}

    /** @param retried how many run again; what has been settled meanwhile does not count */
    @Schema(name = "IncidentsRetried")
    record Retried(int retried) {}

    @Schema(name = "IncidentDiscard")
    record Discard(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 500)
            String reason) {}

    @Operation(summary = "The steps that failed for good, the longest open first")
    @GetMapping
    Paged<Incident> list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "25") int size, Locale locale) {
        var at = Math.max(page, 0);
        var most = Math.max(1, Math.min(size, MOST));
        var reader = staff.required();
        var items = desk.incidents().open(reader, at, most).stream()
                .map(found -> Incident.of(words.of(found, locale)))
                .toList();
        return new Paged<>(items, at, most, desk.incidents().count(reader));
    }

    @Operation(summary = "One failed step with all that is known of it")
    @GetMapping("/{id}")
    Details one(@PathVariable String id, Locale locale) {
        var reader = staff.required();
        OpenIncident incident = desk.incidents().get(id, reader);
        return new Details(
                Incident.of(words.of(incident, locale)),
                desk.incidents().details(id, reader),
                desk.incidents().discardable(id));
    }

    @Operation(summary = "Try a failed step again")
    @PostMapping("/{id}/retry")
    Retried retry(@PathVariable String id, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        desk.retry(id, key);
        return new Retried(1);
    }

    @Operation(summary = "Try several or all failed steps again; doing it twice changes nothing more")
    @PostMapping("/retry")
    Retried retry(@RequestBody(required = false) Choice choice) {
        return new Retried(choice == null || choice.ids() == null ? desk.retryAll() : desk.retryEach(choice.ids()));
    }

    @Operation(summary = "Go on without a failed step, where what follows does not need it")
    @PostMapping("/{id}/discard")
    void discard(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Discard request) {
        desk.discard(id, request.reason(), key);
    }
}
