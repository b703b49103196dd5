package io.aftercare.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no form needs before anything asks for a parameter, and with it for the whole body on disk. Only master
 * data may be longer. A body that does not say its length is cut off where the server's own limit is.
 */
final class LongBodyFilter extends OncePerRequestFilter {

    /** Ten files of ten megabytes, and room for one that is too long to be told so by its name. */
    private static final long MOST = DataSize.ofMegabytes(120).toBytes();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.MASTER_DATA.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The answer of every error with the headers of every page, drawn without a look at the body. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.PAYLOAD_TOO_LARGE.value());
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        PageHeaders.writeContentPolicy(request, response);
        PageHeaders.writeReferrerPolicy(request, response);
        PageHeaders.writePermissions(request, response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        request.getRequestDispatcher("/error").forward(new Unread(request), response);
    }

    /** A request that seems to have neither body nor parameters. */
    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getContentType() {
            return MediaType.APPLICATION_OCTET_STREAM_VALUE;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
