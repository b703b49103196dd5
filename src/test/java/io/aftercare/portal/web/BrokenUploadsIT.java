package io.aftercare.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.files.FileStore;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An upload whose line breaks off at nine tenths, and is sent again: at every door the public has. */
@IntegrationTest
class BrokenUploadsIT {

    private static final String FORM = "/claims/new";

    @LocalServerPort
    int port;

    @Autowired
    FileStore store;

    @Autowired
    JdbcClient jdbc;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"/api/v1/files", "/api/v1/claims", "/api/v1/track/{token}/files", "/track/{token}/files", FORM})
    void leavesNothingBehindAndCanBeRepeated(String door) throws Exception {
        var token = claim().body().replaceAll("(?s).*/track/([^\"]+)\".*", "$1");
        var path = door.replace("{token}", token);
        var body = body(path);
        var rows = rows();
        var stored = contents();
        var half = temporary();

        var answer = sent(path, body, body.length * 9 / 10);

        assertThat(answer)
                .satisfiesAnyOf(
                        nothing -> assertThat(nothing).isEmpty(),
                        refused -> assertThat(refused).startsWith("HTTP/1.1 4"));
        assertThat(rows()).isEqualTo(rows);
        assertThat(contents()).isEqualTo(stored);
        assertThat(temporary()).isEqualTo(half);

        var again = sent(path, body, body.length);
        assertThat(again).containsPattern("^HTTP/1.1 (200|201|302)");
        assertThat(contents()).hasSizeGreaterThan(stored.size());
    }

    /** All of it or as many bytes as came through before the line broke. */
    private String sent(String path, byte[] body, int length) throws IOException, InterruptedException {
        var csrf = path.startsWith("/api/")
                ? ""
                : "?_csrf=" + token(path.equals(FORM) ? FORM : path.replace("/files", ""));
        try (var line = new Socket("localhost", port)) {
            var out = line.getOutputStream();
            out.write(("POST " + path + csrf + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                            + "Accept: */*\r\nCookie: " + cookie() + "\r\n"
                            + "Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: " + body.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, length);
            out.flush();
            if (length < body.length) {
                line.shutdownOutput();
            }
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Map<String, String> hidden(String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                .build();
        return Visitor.hiddenFields(http.send(request, BodyHandlers.ofString()).body());
    }

    private String token(String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                .build();
        var token = hidden(page).get("_csrf");
        return token == null
                ? http.send(request, BodyHandlers.ofString()).body().replaceAll("(?s).*?_csrf=([^\"&]+).*", "$1")
                : token;
    }

    private String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private byte[] body(String path) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        var fields = new LinkedHashMap<String, String>();
        if (path.equals(FORM)) {
            fields.putAll(Map.of(
                    "serialNumber", TestCompany.freshSerial().value(),
                    "purchaseDate", TestCompany.lately().toString(),
                    "proofOfPurchase", "true",
                    "description", "Dark.",
                    "name", "Pia Foto",
                    "email", "broken@mail.example",
                    "language", "en",
                    "preferredCentre", TestCompany.BERLIN,
                    "consent", "true"));
            fields.put("opened", hidden(FORM).get("opened"));
        }
        if (path.endsWith("/claims")) {
            part(body, "name=\"claim\"\r\nContent-Type: application/json", json().getBytes(StandardCharsets.UTF_8));
        }
        fields.put("idempotencyKey", UUID.randomUUID().toString());
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        var field = path.equals("/api/v1/files") ? "file" : path.startsWith("/api/") ? "files" : "upload";
        part(body, "name=\"" + field + "\"; filename=\"a.png\"", SamplePictures.noise(700, 700));
        body.writeBytes("--cut--\r\n".getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] contents) {
        body.writeBytes(
                ("--cut\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(contents);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String json() {
        return """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "description": "Dark.",
                 "preferredCentre": "%s", "customer": {"name": "Pia Foto", "email": "broken@mail.example"},
                 "consents": {"dataProcessing": true}}
                """.formatted(TestCompany.freshSerial().value(), TestCompany.lately(), TestCompany.BERLIN);
    }

    private HttpResponse<String> claim() {
        return Visitor.browser(port).postJson("/api/v1/claims", json());
    }

    private String rows() {
        return Stream.of("case_file", "case_attachment", "warranty_claim")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList()
                .toString();
    }

    private Set<String> contents() throws IOException {
        return names(store.of("0".repeat(64)).getParent().getParent(), "[0-9a-f-]{30,64}");
    }

    /** What the web server keeps of uploads while they come in. */
    private static Set<String> temporary() throws IOException {
        var found = new TreeSet<String>();
        var folders = Path.of(System.getProperty("java.io.tmpdir"))
                .toFile()
                .listFiles((folder, name) -> name.startsWith("tomcat."));
        for (var folder : folders) {
            found.addAll(names(folder.toPath(), "upload_.*"));
        }
        return found;
    }

    private static Set<String> names(Path folder, String pattern) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(pattern))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
