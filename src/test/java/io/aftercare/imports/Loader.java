package io.aftercare.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An admin's program that sends files, and the engine that works on the long ones. */
final class Loader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final Jobs jobs;
    private final JdbcClient jdbc;

    Loader(int port, Jobs jobs, JdbcClient jdbc) {
        this.base = "http://localhost:" + port;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    HttpResponse<String> post(String path, String csv) {
        return post(path, BodyPublishers.ofString(csv));
    }

    HttpResponse<String> post(String path, byte[] csv) {
        return post(path, BodyPublishers.ofByteArray(csv));
    }

    HttpResponse<String> post(String path, BodyPublisher file) {
        return send(request("/api/v1/imports/" + path)
                .header("Content-Type", "text/csv")
                .POST(file));
    }

    /** As a browser's form sends it. */
    HttpResponse<String> postForm(String path, BodyPublisher file) {
        var head = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        return send(request("/api/v1/imports/" + path)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head), file, BodyPublishers.ofString("\r\n--cut--\r\n"))));
    }

    /** A call without a body, by its whole address. */
    HttpResponse<String> post(String address) {
        return send(request(address).POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> putSource(String path, String rules) {
        return send(request("/api/v1/import-sources/" + path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(rules)));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The report once the run has ended; the jobs of a long file are executed here. */
    JsonNode report(HttpResponse<String> taken) {
        var location = taken.headers().firstValue("Location").orElseThrow(() -> new AssertionError(taken.body()));
        return report(Long.parseLong(location.substring(location.lastIndexOf('/') + 1)));
    }

    JsonNode report(long run) {
        var location = "/api/v1/imports/" + run;
        var report = tree(get(location));
        while (report.path("percent").asInt() < 100) {
            workOn(report.path("id").asText());
            report = tree(get(location));
        }
        return report;
    }

    JsonNode load(String path, String csv) {
        return report(post(path, csv));
    }

    /** The code of the one thing that is wrong with a file as a whole. */
    static String code(HttpResponse<String> refusal) {
        if (refusal.statusCode() != 422) {
            throw new AssertionError(refusal.statusCode() + " " + refusal.body());
        }
        return tree(refusal).path("errors").path(0).path("code").asText();
    }

    static JsonNode tree(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private void workOn(String run) {
        jdbc.sql("select id from deferred_work where kind = 'import' and subject = ?")
                .param(run)
                .query(Long.class)
                .list()
                .forEach(id -> jobs.runFor("DW-" + id));
    }

    private HttpRequest.Builder request(String path) {
        var credentials = (TestCompany.ADMIN + ":" + TestCompany.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
