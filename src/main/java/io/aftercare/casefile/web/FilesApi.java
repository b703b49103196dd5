package io.aftercare.casefile.web;

import io.aftercare.casefile.IncomingFiles;
import io.aftercare.casefile.KeptFiles;
import io.aftercare.casefile.StoredFile;
import io.aftercare.casefile.Upload;
import io.aftercare.shared.InvalidInputException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files one by one while the form that they belong to is still being filled in. */
@Tag(name = "Files")
@RestController
class FilesApi {

    static final String PATH = "/api/v1/files";

    private final IncomingFiles incoming;
    private final KeptFiles kept;

    FilesApi(IncomingFiles incoming, KeptFiles kept) {
        this.incoming = incoming;
        this.kept = kept;
    }

    @Operation(
            summary = "Send a file ahead; anyone may, no account needed",
            description =
                    "A JPEG, PNG or WebP picture or a PDF of at most 10 MB. Its token stands for it for twelve hours, "
                            + "in the list files of a claim, and as tokens where files are added to a case. A file that nothing "
                            + "asks for by then is removed.")
    @ApiResponse(
            responseCode = "201",
            description = "Taken; pictures are written anew without the place they were taken at")
    @PostMapping(path = FilesApi.PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FileAhead take(@RequestPart(name = "file", required = false) MultipartFile file) {
        var taken = incoming.receive(Upload.of(file == null ? List.of() : List.of(file)))
                .orRefuse();
        if (taken.isEmpty()) {
            throw new InvalidInputException("files", "files-missing");
        }
        return FileAhead.of(kept.tokenOf(taken.get(0)), taken.get(0));
    }

    /**
     * A file that was sent ahead, as it is kept.
     *
     * @param width in pixels; null for a document, which has pages
     */
    record FileAhead(
            String token, String name, String contentType, long size, Integer width, Integer height, Integer pages) {

        static FileAhead of(String token, StoredFile file) {
            return new FileAhead(
                    token,
                    file.name(),
                    file.kind().mediaType(),
                    file.size(),
                    file.width(),
                    file.height(),
                    file.pages());
        }
    }
}
