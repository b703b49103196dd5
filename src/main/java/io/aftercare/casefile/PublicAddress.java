package io.aftercare.casefile;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Where customers reach the portal. */
@Component
class PublicAddress {

    private static final URI HERE = URI.create("http://localhost:8080");

    private final LinkSettings settings;

    PublicAddress(LinkSettings settings) {
        this.settings = settings;
    }

    /** The absolute address of a page of the portal. */
    URI of(String... path) {
        return base().pathSegment(path).build().toUri();
    }

    private UriComponentsBuilder base() {
        if (settings.publicUrl() != null) {
            return UriComponentsBuilder.fromUri(settings.publicUrl());
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? UriComponentsBuilder.fromUri(HERE)
                : ServletUriComponentsBuilder.fromCurrentContextPath();
    }
}
