package io.aftercare.shared;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What went wrong, as an answer: a problem document below {@code /api}, the error page of the status elsewhere. Neither
 * ever shows a stack trace or the text of an exception.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    /** Request attribute with the reader's text, for the error page. */
    static final String TEXT = ProblemAdvice.class.getName() + ".text";

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final Map<HttpStatus, String> CODES = Map.of(
            HttpStatus.BAD_REQUEST, "unreadable",
            HttpStatus.UNAUTHORIZED, "refused",
            HttpStatus.FORBIDDEN, "refused",
            HttpStatus.NOT_FOUND, "not-found",
            HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed",
            HttpStatus.NOT_ACCEPTABLE, "not-acceptable",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
            HttpStatus.PAYLOAD_TOO_LARGE, "too-large",
            HttpStatus.TOO_MANY_REQUESTS, "too-many-requests",
            HttpStatus.SERVICE_UNAVAILABLE, "overloaded");

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    /** The code of the text for a status that says all there is to say. */
    static String codeOf(HttpStatusCode status) {
        var fallback = status.is5xxServerError() ? "internal" : "unreadable";
        return CODES.getOrDefault(HttpStatus.resolve(status.value()), fallback);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(InvalidInputException failure, WebRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var errors = failure.problems().stream()
                .map(problem -> problems.message(problem, locale))
                .toList();
        var status =
                failure instanceof TooLargeException ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY;
        return answer(problems.invalid(status, errors, locale), errors.get(0).message(), request);
    }

    /** A form that breaks off in the middle, or has parts that are none. */
    @ExceptionHandler
    ResponseEntity<Object> handle(MultipartException failure, WebRequest request) {
        return answer(HttpStatus.BAD_REQUEST, "unreadable", request);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(ConflictException failure, WebRequest request) {
        return answer(HttpStatus.CONFLICT, failure.code(), request, failure.args());
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(NotFoundException failure, WebRequest request) {
        return answer(HttpStatus.NOT_FOUND, "not-found", request);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(DataAccessException failure, WebRequest request) {
        return unexpected(failure, request);
    }

    /** Everything else is our fault, or the database's word against a request that came too late. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure, WebRequest request) {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw (RuntimeException) failure;
        }
        var refusal = DatabaseRefusal.of(failure);
        if (refusal.isPresent()) {
            log.info("refused by the database as {}", refusal.get());
            return answer(HttpStatus.CONFLICT, refusal.get().code(), request);
        }
        if (OverloadedException.isBehind(failure)) {
            log.warn("too much at once: {}", failure.getMessage());
            ((ServletWebRequest) request).getResponse().setHeader(HttpHeaders.RETRY_AFTER, "5");
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "overloaded", request);
        }
        log.error("{} failed", withoutKeys(path(request)), failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "internal", request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var errors = failure.getAllErrors().stream()
                .map(error -> problems.message(error, locale))
                .toList();
        var problem = problems.invalid(HttpStatus.UNPROCESSABLE_ENTITY, errors, locale);
        return answer(problem, errors.get(0).message(), request);
    }

    /** A value of the wrong kind names its field; what is no JSON at all cannot. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (!(failure.getCause() instanceof InvalidFormatException wrong)) {
            return answer(HttpStatus.BAD_REQUEST, "unreadable", request);
        }
        var field = wrong.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .map(String::valueOf)
                .collect(Collectors.joining("."));
        return handle(new InvalidInputException(List.of(FieldProblem.of(field, "wrong-format"))), request);
    }

    /** A parameter of the wrong kind is named; a part of the address that cannot be an id belongs to nothing. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure instanceof MethodArgumentTypeMismatchException wrong
                && path(request).startsWith("/api/")) {
            return wrong.getParameter().hasParameterAnnotation(PathVariable.class)
                    ? answer(HttpStatus.NOT_FOUND, "not-found", request)
                    : handle(new InvalidInputException(wrong.getName(), "wrong-format"), request);
        }
        return super.handleTypeMismatch(failure, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var problem = problems.of(status, codeOf(status), locale);
        var answer = answer(problem, problem.getDetail(), request);
        return answer == null
                ? null
                : ResponseEntity.status(status)
                        .headers(headers)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(answer.getBody());
    }

    private ResponseEntity<Object> answer(HttpStatus status, String code, WebRequest request, Object... args) {
        var problem = problems.of(status, code, LocaleContextHolder.getLocale(), args);
        return answer(problem, problem.getDetail(), request);
    }

    /** Null after the error page has been asked for: then the answer is written already. */
    private static ResponseEntity<Object> answer(ProblemDetail problem, String text, WebRequest request) {
        if (path(request).startsWith("/api/")) {
            return ResponseEntity.status(problem.getStatus())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var exchange = (ServletWebRequest) request;
        request.setAttribute(TEXT, text, WebRequest.SCOPE_REQUEST);
        sendError(exchange.getResponse(), problem.getStatus());
        return null;
    }

    /** A line that broke off may have had its answer: then nobody hears this one. */
    private static void sendError(HttpServletResponse response, int status) {
        if (response.isCommitted()) {
            return;
        }
        try {
            response.sendError(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who has the end of a tracking link can act for the customer: it does not go into the log. */
    private static String withoutKeys(String path) {
        return path.replaceFirst("/track/[^/]+", "/track/...");
    }

    private static String path(WebRequest request) {
        HttpServletRequest servlet = ((ServletWebRequest) request).getRequest();
        return servlet.getRequestURI().substring(servlet.getContextPath().length());
    }
}
