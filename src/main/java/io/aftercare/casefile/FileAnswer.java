package io.aftercare.casefile;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in the description of the API that an answer is a file of a case. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "The file, to be saved",
        content = {
            @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary"))
        })
public @interface FileAnswer {

    /** What the API says of files that are added, wherever they are. */
    String WHAT_IS_TAKEN = "JPEG, PNG, WebP or PDF, at most 10 of at most 10 MB; all are taken or none. "
            + "Pictures are written anew without the place they were taken at.";
}
