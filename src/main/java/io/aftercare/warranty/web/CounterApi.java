package io.aftercare.warranty.web;

import io.aftercare.casefile.TrackingLinks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The counter for programs. */
@Tag(name = "Claims")
@RestController
@RequestMapping("/api/v1/counter-intakes")
class CounterApi {

    private final CounterDesk desk;
    private final TrackingLinks links;

    CounterApi(CounterDesk desk, TrackingLinks links) {
        this.desk = desk;
        this.links = links;
    }

    @Operation(
            summary = "Open a claim and receive its unit in one go, at a counter of one's own centre",
            description =
                    "A unit that is not known is registered by its productCode; without one a task waits for that")
    @ApiResponse(responseCode = "201", description = "Taken; the same key and body get the same answer again")
    @PostMapping
    ResponseEntity<ClaimAnswer> take(
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @Valid @RequestBody CounterForm intake) {
        var number = desk.take(intake, key);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + number))
                .body(ClaimAnswer.received(number, links.linkTo(number)));
    }
}
