package io.aftercare.casefile.web;

import io.aftercare.casefile.CaseList;
import io.aftercare.casefile.CaseQuery;
import io.aftercare.casefile.CaseSummary;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.AskedPage;
import io.aftercare.shared.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases for programs. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "Cases")
class CasesApi {

    private final CaseList cases;
    private final CaseReading reading;
    private final CaseDesk desk;
    private final StaffDirectory staff;

    CasesApi(CaseList cases, CaseReading reading, CaseDesk desk, StaffDirectory staff) {
        this.cases = cases;
        this.reading = reading;
        this.desk = desk;
        this.staff = staff;
    }

    @GetMapping
    @Operation(summary = "Find cases by number, serial number, product or customer, newest first")
    Paged<CaseSummary> list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String centre,
            @Parameter(description = "true for those in which a word of the customer waits for a reader")
                    @RequestParam(defaultValue = "false")
                    boolean unread,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "25") int size) {
        AskedPage.check(page, size);
        return cases.find(new CaseQuery(q, status, centre, unread), staff.required(), page, size);
    }

    @GetMapping("/{number}")
    @Operation(summary = "Read a case with its facts, open tasks and timeline")
    CaseResource one(@PathVariable String number, Locale locale) {
        return reading.resource(number, locale);
    }

    @PostMapping("/{number}/priority")
    @Operation(summary = "Change how urgent a case is")
    CaseResource prioritise(
            @PathVariable String number,
            @RequestBody PriorityChange change,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        desk.prioritise(number, change.priority(), change.reason(), key);
        return reading.resource(number, locale);
    }

    @PostMapping("/{number}/centre")
    @Operation(
            summary = "Make another centre responsible for a case",
            description = "204 if the case is the caller's business no longer.")
    ResponseEntity<CaseResource> move(
            @PathVariable String number,
            @RequestBody CentreChange change,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        var visible = desk.moveTo(number, change.centre(), change.reason(), key);
        return visible
                ? ResponseEntity.ok(reading.resource(number, locale))
                : ResponseEntity.noContent().build();
    }

    @PostMapping("/{number}/arrival")
    @Operation(
            summary = "Take in a unit that has come from the centre which had its case before",
            description = "409 if none is on the way.")
    CaseResource takeIn(
            @PathVariable String number,
            @RequestBody Arrival arrival,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        desk.takeIn(number, arrival.shelfPlace(), key);
        return reading.resource(number, locale);
    }

    record Arrival(
            @Schema(description = "Where the unit was put", maxLength = 60, requiredMode = Schema.RequiredMode.REQUIRED)
            String shelfPlace) {}

    record CentreChange(
            @Schema(description = "Code of an open centre", requiredMode = Schema.RequiredMode.REQUIRED)
            String centre,

            @Schema(description = "Told to staff in the timeline", maxLength = 300)
            String reason) {}

    @PostMapping("/{number}/link")
    @Operation(
            summary = "Take the customer's link back and send a new one",
            description = "The old links of the case stop working at once. The new one goes to the customer alone.")
    CaseResource replaceLink(
            @PathVariable String number,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        desk.replaceLink(number, key);
        return reading.resource(number, locale);
    }

    @PostMapping("/{number}/place")
    @Operation(summary = "Note where the unit lies: on another shelf, or away to the manufacturer's depot")
    CaseResource place(
            @PathVariable String number,
            @RequestBody PlaceChange change,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        desk.placeUnit(number, change.place(), change.detail(), key);
        return reading.resource(number, locale);
    }

    /** @param detail which shelf, which depot and parcel */
    record PlaceChange(
            @Schema(
                    allowableValues = {"SHELF", "DEPOT"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String place,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String detail) {}

    record PriorityChange(
            @Schema(
                    allowableValues = {"LOW", "NORMAL", "HIGH", "URGENT"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String priority,

            @Schema(description = "Told to staff in the timeline", maxLength = 300)
            String reason) {}
}
