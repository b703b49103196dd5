package io.aftercare.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Somebody in front of the application: a browser without scripts that keeps cookies and follows redirects, or a
 * program with Basic log-in.
 */
public final class Visitor {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*\\btype=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final HttpClient http;
    private final String base;
    private final String authorization;

    private Visitor(int port, String authorization) {
        this.base = "http://localhost:" + port;
        this.authorization = authorization;
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10));
        this.http = authorization == null
                ? client.cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()
                : client.build();
    }

    /** Anyone from the street with a browser. */
    public static Visitor browser(int port) {
        return new Visitor(port, null);
    }

    /** A program that signs each call with this member's name and {@link TestCompany#PASSWORD}. */
    public static Visitor program(int port, String username) {
        var credentials = (username + ":" + TestCompany.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return new Visitor(port, "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    /** Signs in through the login page. */
    public Visitor signIn(String username) {
        return signIn(username, TestCompany.PASSWORD);
    }

    public Visitor signIn(String username, String password) {
        submit("/login", Map.of("username", username, "password", password));
        return this;
    }

    /** Forgets the session, as if it had ended meanwhile; other cookies stay. */
    public Visitor loseSession() {
        var kept = ((CookieManager) http.cookieHandler().orElseThrow()).getCookieStore();
        kept.getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(cookie -> kept.remove(null, cookie));
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", accept()).GET());
    }

    /** Reads from the API, whoever it is. */
    public HttpResponse<String> getJson(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    /** Reads in this language, whatever the member's own is. */
    public HttpResponse<String> getIn(String language, String path) {
        return send(request(path)
                .header("Accept", accept())
                .header("Accept-Language", language)
                .GET());
    }

    /** Posts a JSON body with a fresh idempotency key. */
    public HttpResponse<String> postJson(String path, String json) {
        return postJson(path, json, UUID.randomUUID().toString());
    }

    public HttpResponse<String> postJson(String path, String json, String idempotencyKey) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> postCsv(String path, String csv) {
        return send(request(path)
                .header("Content-Type", "text/csv; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(csv)));
    }

    /** Opens the page, fills in its form with these fields beside the hidden ones, and sends it to the same address. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return submit(path, path, fields);
    }

    /** As {@link #submit(String, Map)}, for a form that goes to another address than its page. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var body = new LinkedHashMap<>(hiddenFields(get(page).body()));
        body.putAll(fields);
        return post(action, body);
    }

    /** Posts form fields as they are: a test of stale and forged forms brings its own. */
    public HttpResponse<String> post(String action, Map<String, String> fields) {
        var encoded = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", accept())
                .POST(BodyPublishers.ofString(encoded)));
    }

    /** A file as a form or a program sends it. */
    public record Sent(String field, String name, String contentType, byte[] bytes) {

        public static Sent file(String field, String name, byte[] bytes) {
            return new Sent(field, name, "application/octet-stream", bytes);
        }
    }

    /** Sends files and fields in one body of several parts, with a fresh idempotency key for programs. */
    public HttpResponse<String> postParts(String path, Map<String, String> fields, List<Sent> files) {
        return postParts(path, fields, files, UUID.randomUUID().toString());
    }

    public HttpResponse<String> postParts(String path, Map<String, String> fields, List<Sent> files, String key) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, new Sent(name, null, null, value.getBytes(StandardCharsets.UTF_8))));
        files.forEach(file -> part(body, file));
        body.writeBytes("--cut--\r\n".getBytes(StandardCharsets.US_ASCII));
        var request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html");
        return send((path.startsWith("/api/") ? request.header("Idempotency-Key", key) : request)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Opens the page and sends its form with these fields and files beside the hidden ones. */
    public HttpResponse<String> submitParts(String page, String action, Map<String, String> fields, List<Sent> files) {
        var body = new LinkedHashMap<>(hiddenFields(get(page).body()));
        body.putAll(fields);
        return postParts(action + "?_csrf=" + encode(body.get("_csrf")), body, files);
    }

    /** Fetches bytes. */
    public HttpResponse<byte[]> fetch(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void part(ByteArrayOutputStream body, Sent part) {
        var head = "--cut\r\nContent-Disposition: form-data; name=\"" + part.field() + "\""
                + (part.name() == null ? "" : "; filename=\"" + part.name() + "\"")
                + (part.contentType() == null ? "" : "\r\nContent-Type: " + part.contentType())
                + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(part.bytes());
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Names and values of the hidden inputs of a page; the last one wins. */
    public static Map<String, String> hiddenFields(String html) {
        var fields = new LinkedHashMap<String, String>();
        var inputs = INPUT.matcher(html);
        while (inputs.find()) {
            var name = NAME.matcher(inputs.group());
            var value = VALUE.matcher(inputs.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "");
            }
        }
        return fields;
    }

    private String accept() {
        return authorization == null ? "text/html" : "application/json";
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
