package io.aftercare.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.files.DisguisedFiles;
import io.aftercare.casefile.files.FileStore;
import io.aftercare.casefile.files.HostileFiles;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.support.Visitor.Sent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Every hostile file at every door through which files come in. */
@IntegrationTest
class HostileUploadsIT {

    private static final int AT_ONCE = 10;
    private static final long HEAP = 64L << 20;

    @LocalServerPort
    int port;

    @Autowired
    FileStore store;

    @Autowired
    JdbcClient jdbc;

    private String token;
    private String number;
    private Visitor clerk;
    private Visitor program;

    /** Where files come in, and in which field. */
    enum Entrance {
        AHEAD("file"),
        CLAIM_API("files"),
        CLAIM_FORM("upload"),
        TRACKING_API("files"),
        TRACKING_PAGE("upload"),
        CASE_API("files"),
        CASE_PAGE("upload");

        private final String field;

        Entrance(String field) {
            this.field = field;
        }

        int atOnce() {
            return this == AHEAD ? 1 : AT_ONCE;
        }
    }

    @BeforeEach
    void openACase() {
        var claim = claim(List.of());
        token = found("/track/([^\"]+)\"", claim.body());
        number = found("\"number\":\"([^\"]+)\"", claim.body());
        var clerks = TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK);
        clerk = Visitor.browser(port).signIn(clerks);
        program = Visitor.program(port, clerks);
    }

    @Test
    void areMoreThanOneHundredAndFifty() {
        assertThat(HostileFiles.all()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(DisguisedFiles.all()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Entrance.class)
    void areRefusedOneByOneWithTheirReason(Entrance door) throws IOException {
        var rows = rows();
        var stored = contents();
        var heap = heap();

        for (var batch : batches(HostileFiles.all(), door.atOnce())) {
            var answer = send(door, sent(door, batch));
            assertThat(answer.statusCode()).as(batch.keySet() + answer.body()).isIn(200, 422);
            var said = HtmlUtils.htmlUnescape(answer.body());
            for (var name : batch.keySet()) {
                assertThat(said).as(door + " " + name).containsAnyOf("“" + name + "”", "\\u201C" + name);
            }
        }

        assertThat(rows()).isEqualTo(rows);
        assertThat(contents()).isEqualTo(stored);
        var grown = heap() - heap;
        System.out.printf(
                "Hostile files at %s: %d, heap %+d KB%n",
                door, HostileFiles.all().size(), grown >> 10);
        assertThat(grown).as("bytes more on the heap").isLessThan(HEAP);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Entrance.class)
    void bringNothingOfWhatTheyCarry(Entrance door) throws IOException {
        var before = contents();

        for (var batch : batches(DisguisedFiles.all(), door.atOnce())) {
            var answer = send(door, sent(door, batch));
            assertThat(answer.statusCode()).as(batch.keySet() + answer.body()).isIn(200, 201);
        }

        var added = new TreeSet<>(contents());
        added.removeAll(before);
        for (var file : added) {
            var bytes = Files.readAllBytes(store.of(file));
            assertThat(DisguisedFiles.all().values()).as(file).noneMatch(sent -> Arrays.equals(sent, bytes));
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            for (var trace : DisguisedFiles.TRACES) {
                assertThat(text).as(file).doesNotContain(new String(trace, StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** Names climb out of nothing, turn no line and end no string; nothing lies where they point to. */
    @ParameterizedTest(name = "{0}")
    @EnumSource(Entrance.class)
    void doNoHarmByTheirNames(Entrance door) throws IOException {
        var names = List.of(
                "../../climbed-out.png",
                "..\\..\\climbed-out.png",
                "/tmp/climbed-out.png",
                "file:///tmp/climbed-out.png",
                "climbed-out.png\u0000.exe",
                "\u0000",
                "inv\u202Egpj.exe",
                "a\u200Bb\uFEFF.png",
                "x.png;rm -rf",
                "%2e%2e%2fclimbed-out.png",
                "<script>alert(1)</script>.png",
                "CON",
                "NUL.png",
                "' or 1=1 --",
                "${jndi:ldap://localhost/a}.png",
                "=cmd|' /C calc'!A0.png",
                ".htaccess",
                "image.php.png",
                "a".repeat(3000) + ".png");
        for (var name : names) {
            var answer = send(door, List.of(Sent.file(door.field, name, picture())));
            assertThat(answer.statusCode()).as(door + name + answer.body()).isBetween(200, 499);
            assertThat(answer.body()).as(name).doesNotContain("\u202E", "\u0000", "<script>alert(1)");
        }
        var outside = Stream.of(
                Path.of("/tmp"), folder().getParent(), folder().getParent().getParent(), folder());
        assertThat(outside.map(where -> where.resolve("climbed-out.png"))).noneMatch(Files::exists);
        assertThat(contents()).allMatch(name -> name.matches("[0-9a-f]{64}"));
    }

    private HttpResponse<String> send(Entrance door, List<Sent> files) {
        // nobody is slowed down here
        jdbc.sql("delete from try_count").update();
        var track = "/track/" + token;
        var desk = "/desk/cases/" + number;
        return switch (door) {
            case AHEAD -> anyone().postParts("/api/v1/files", Map.of(), files);
            case CLAIM_API -> claim(files);
            case CLAIM_FORM -> anyone().submitParts("/claims/new", "/claims/new", form(), files);
            case TRACKING_API -> anyone().postParts("/api/v1" + track + "/files", Map.of(), files);
            case TRACKING_PAGE -> anyone().submitParts(track, track + "/files", Map.of(), files);
            case CASE_API -> program.postParts("/api/v1/cases/" + number + "/files", Map.of(), files);
            case CASE_PAGE -> clerk.submitParts(desk, desk + "/files", Map.of(), files);
        };
    }

    private HttpResponse<String> claim(List<Sent> files) {
        var claim = """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "description": "Dark.",
                 "preferredCentre": "%s", "customer": {"name": "Pia Foto", "email": "hostile@mail.example"},
                 "consents": {"dataProcessing": true}}
                """.formatted(TestCompany.freshSerial().value(), TestCompany.lately(), TestCompany.BERLIN);
        var parts = new ArrayList<Sent>();
        parts.add(new Sent("claim", null, "application/json", claim.getBytes(StandardCharsets.UTF_8)));
        parts.addAll(files);
        return anyone().postParts("/api/v1/claims", Map.of(), parts);
    }

    private static Map<String, String> form() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("serialNumber", TestCompany.freshSerial().value());
        fields.put("purchaseDate", TestCompany.lately().toString());
        fields.put("proofOfPurchase", "true");
        fields.put("description", "Dark.");
        fields.put("name", "Pia Foto");
        fields.put("email", "hostile@mail.example");
        fields.put("language", "en");
        fields.put("preferredCentre", TestCompany.BERLIN);
        fields.put("consent", "true");
        return fields;
    }

    private static List<Sent> sent(Entrance door, Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> Sent.file(door.field, file.getKey(), file.getValue()))
                .toList();
    }

    private static List<Map<String, byte[]>> batches(Map<String, byte[]> files, int size) {
        var batches = new ArrayList<Map<String, byte[]>>();
        files.forEach((name, bytes) -> {
            if (batches.isEmpty() || batches.get(batches.size() - 1).size() == size) {
                batches.add(new LinkedHashMap<>());
            }
            batches.get(batches.size() - 1).put(name, bytes);
        });
        return batches;
    }

    private Visitor anyone() {
        return Visitor.browser(port);
    }

    private static byte[] picture() {
        return SamplePictures.speckled(ThreadLocalRandom.current().nextLong());
    }

    private Map<String, Long> rows() {
        return Stream.of("case_file", "case_attachment", "warranty_claim")
                .collect(Collectors.toMap(
                        Function.identity(),
                        table -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
    }

    private Path folder() {
        return store.of("0".repeat(64)).getParent().getParent();
    }

    /** The names of all files that lie in the store, but its own marker. */
    private Set<String> contents() throws IOException {
        try (var all = Files.walk(folder())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("aftercare-files"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What is in use after everything that can be let go is gone. */
    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
