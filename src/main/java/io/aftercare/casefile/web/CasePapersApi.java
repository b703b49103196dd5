package io.aftercare.casefile.web;

import io.aftercare.casefile.PrintedPapers;
import io.aftercare.identity.StaffDirectory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Cases")
@RestController
class CasePapersApi {

    private final PrintedPapers papers;
    private final StaffDirectory staff;

    CasePapersApi(PrintedPapers papers, StaffDirectory staff) {
        this.papers = papers;
        this.staff = staff;
    }

    @Operation(
            summary = "Print a paper of a case in its customer's language",
            description = "The case names the kinds that there are at its stage; 404 for any other.")
    @ApiResponse(
            responseCode = "200",
            description = "The paper, to be saved",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/cases/{number}/papers/{kind}")
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable String kind) {
        return papers.printForStaff(number, kind, staff.required()).toSave();
    }
}
