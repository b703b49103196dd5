package io.aftercare.portal.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a case, for the holder of its link to read and print. */
@Controller
class TrackedPaperController {

    private final TrackedPapers papers;

    TrackedPaperController(TrackedPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/track/{token}/papers/{kind}")
    ResponseEntity<byte[]> paper(@PathVariable String token, @PathVariable String kind) {
        return papers.print(token, kind).toRead();
    }
}
