package io.aftercare.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Tracking")
@RestController
class TrackedPapersApi {

    private final TrackedPapers papers;

    TrackedPapersApi(TrackedPapers papers) {
        this.papers = papers;
    }

    @Operation(
            summary = "Print a paper of the case in its customer's language",
            description = "The case names the kinds that there are at its stage; 404 for any other.")
    @ApiResponse(
            responseCode = "200",
            description = "The paper, to be saved",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/track/{token}/papers/{kind}")
    ResponseEntity<byte[]> paper(@PathVariable String token, @PathVariable String kind) {
        return papers.print(token, kind).toSave();
    }
}
