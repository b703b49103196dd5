package io.aftercare.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells an address that is not there from one that is not for the reader. */
@Component
class KnownPages {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    KnownPages(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Whether a controller answers there, if by another method than this request's. */
    boolean has(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return mappings.stream().anyMatch(mapping -> answers(mapping, request));
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }

    private static boolean answers(RequestMappingHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception answersOtherRequests) {
            return true;
        }
    }
}
