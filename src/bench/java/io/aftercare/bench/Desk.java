package io.aftercare.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody at the API: a member of staff, signed in once, with a session and its CSRF token, or anyone. */
final class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 5;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String url;
    private final String name;
    private String token;

    private Desk(String url, String name) {
        this.url = url;
        this.name = name;
    }

    /** Someone without an account. */
    static Desk anyone(String url) {
        return new Desk(url, "anyone");
    }

    static Desk signIn(String url, String name, String password) {
        var desk = new Desk(url, name);
        var answer = desk.postForm(
                "/login", "username=%s&password=%s".formatted(encoded(name), encoded(password)), "/login");
        if (answer.headers().firstValue("Location").orElse("error").contains("error")) {
            throw new IllegalStateException(name + " cannot sign in: name or password is wrong");
        }
        desk.token = desk.tokenOn("/desk/cases");
        return desk;
    }

    /** Signs in with a password that was given and has to be changed, and changes it. */
    static void changePassword(String url, String name, String given, String own) {
        var desk = new Desk(url, name);
        desk.postForm("/login", "username=%s&password=%s".formatted(encoded(name), encoded(given)), "/login");
        var page = "/desk/profile/password";
        desk.postForm(
                page, "current=%s&password=%s&repeated=%s".formatted(encoded(given), encoded(own), encoded(own)), page);
    }

    String name() {
        return name;
    }

    JsonNode get(String path) {
        var answer = persist(request(path).header("Accept", "application/json").build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "GET %s as %s: %d %s".formatted(path, name, answer.statusCode(), answer.body()));
        }
        return tree(answer);
    }

    /** Posts with a fresh idempotency key; the caller looks at the status. */
    HttpResponse<String> post(String path, String json) {
        return post(path, "application/json", json);
    }

    HttpResponse<String> post(String path, String contentType, String body) {
        var request = request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body));
        return send(
                token == null
                        ? request.build()
                        : request.header("X-XSRF-TOKEN", token).build());
    }

    private HttpResponse<String> postForm(String path, String fields, String page) {
        var body = fields + "&_csrf=" + encoded(tokenOn(page));
        var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        return send(request.POST(BodyPublishers.ofString(body)).build());
    }

    static String json(Map<String, Object> fields) {
        return JSON.valueToTree(fields).toString();
    }

    static JsonNode tree(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path))
                .timeout(Duration.ofSeconds(180));
    }

    private String tokenOn(String page) {
        var found = TOKEN.matcher(send(request(page).build()).body());
        if (!found.find()) {
            throw new IllegalStateException("No form on %s for %s: is it the right server?".formatted(page, name));
        }
        return found.group(1);
    }

    /** Sends again, with the same key, what the server could not do at the moment. */
    private HttpResponse<String> persist(HttpRequest request) {
        var answer = send(request);
        for (var tries = 1; tries < TRIES && answer.statusCode() >= 500; tries++) {
            pause(tries);
            answer = send(request);
        }
        return answer;
    }

    private static void pause(int seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(seconds).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
