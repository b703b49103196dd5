package io.aftercare.casefile.web;

import io.aftercare.casefile.FileAnswer;
import io.aftercare.casefile.FileReading;
import io.aftercare.identity.StaffDirectory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Cases")
@RestController
@RequestMapping("/api/v1/cases/{number}/files")
class CaseFilesApi {

    private final CaseFileDesk desk;
    private final CaseReading cases;
    private final FileReading reading;
    private final StaffDirectory staff;

    CaseFilesApi(CaseFileDesk desk, CaseReading cases, FileReading reading, StaffDirectory staff) {
        this.desk = desk;
        this.cases = cases;
        this.reading = reading;
        this.staff = staff;
    }

    @Operation(summary = "Add pictures or documents to an open case", description = FileAnswer.WHAT_IS_TAKEN)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    CaseResource add(
            @PathVariable String number,
            @RequestPart(name = "files", required = false) List<MultipartFile> files,
            @Parameter(description = "tokens of files that were sent ahead") @RequestParam(required = false)
                    List<String> tokens,
            @Parameter(description = "whether the customer sees them too") @RequestParam(defaultValue = "false")
                    boolean forCustomer,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        desk.add(number, desk.receive(number, tokens, files, key), forCustomer, key);
        return cases.resource(number, locale);
    }

    @Operation(summary = "Fetch a file of a case")
    @FileAnswer
    @GetMapping("/{id}")
    ResponseEntity<Resource> file(@PathVariable String number, @PathVariable String id) {
        return reading.forStaff(number, id, staff.required()).asDownload();
    }
}
