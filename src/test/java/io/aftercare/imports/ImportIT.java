package io.aftercare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.ImportTarget;
import io.aftercare.support.IntegrationTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@IntegrationTest
class ImportIT {

    private static final String HEADER =
            "code,name,region,zone,street,postalCode,city,country,phone,email,openingHours,holidays,families,intake\n";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String PASSWORD = "load-it-all-1";

    @Autowired
    TestRestTemplate http;

    @Autowired
    ServiceCentres centres;

    @Autowired
    StaffDirectory directory;

    @Autowired
    List<ImportTarget> targets;

    @Autowired
    JdbcClient jdbc;

    private final String id = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final String admin = "importer-" + id.toLowerCase();

    @BeforeEach
    void makeAnAdmin() {
        var cells = Map.of(
                "username",
                admin,
                "displayName",
                "Importer",
                "language",
                "en",
                "roles",
                "admin",
                "password",
                PASSWORD,
                "mustChangePassword",
                "false");
        var staff = targets.stream()
                .filter(t -> t.name().equals("staff"))
                .findFirst()
                .orElseThrow();
        assertThat(staff.load(List.of(new ImportTarget.Row(2, cells)))).isEmpty();
    }

    @Test
    void storesAGoodFile() {
        var answer = post("centres", HEADER + centre("Ü"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        var report = report(answer);
        assertThat(report.path("state").asText()).isEqualTo("DONE");
        assertThat(report.path("accepted").asInt()).isEqualTo(1);
        assertThat(centres.get(code("Ü")).city()).isEqualTo("Münster 😀");
        assertThat(centres.get(code("Ü")).families()).containsExactlyInAnyOrder("ROUTER", "TOOLS");
    }

    @Test
    void storesAFileSentByAFormWithAByteOrderMark() {
        var file = new ByteArrayResource(("\uFEFF" + HEADER + centre("B")).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "centres.csv";
            }
        };
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", file);

        var answer = as(admin).postForEntity("/api/v1/imports/centres", form, String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(centres.find(code("B"))).isPresent();
    }

    @Test
    void changesARecordThatIsThere() {
        post("centres", HEADER + centre("C"));

        post("centres", HEADER + centre("C").replace("Centre C", "Renamed"));

        assertThat(centres.get(code("C")).name()).isEqualTo("Renamed");
    }

    @Test
    void storesNothingOfAFileWithBadRowsAndNamesEachLine() {
        var answer = post(
                "centres",
                HEADER + centre("D") + "\n" + centre("E").replace("Europe/Berlin", "Europe/Bonn") + "\n"
                        + centre("F").replace("Mon-Fri 09:00", "Mon-Fri 19:00"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        var report = report(answer);
        assertThat(report.path("state").asText()).isEqualTo("REJECTED");
        assertThat(report.path("accepted").asInt()).isZero();
        assertThat(report.path("rejected").asInt()).isEqualTo(2);
        var first = report.path("rows").path(0);
        // an empty line counts as a line, as it does in an editor
        assertThat(first.path("line").asInt()).isEqualTo(4);
        assertThat(first.path("column").asText()).isEqualTo("zone");
        assertThat(first.path("message").asText()).contains("Europe/Bonn");
        assertThat(report.path("rows").path(1).path("column").asText()).isEqualTo("openingHours");
        assertThat(centres.find(code("D"))).isEmpty();
    }

    @Test
    void namesMissingAndUnknownColumns() {
        var answer = post("centres", HEADER.replace("zone", "timezone") + centre("G"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody()).contains("import-column-missing", "\"zone\"", "import-column-unknown", "timezone");
    }

    @Test
    void readsWhatAnOfficeWritesInItsOwnEncoding() {
        var german = post("centres", (HEADER + centre("Ü").replace("😀", "")).getBytes(WINDOWS_1252), null, admin);
        var russian = post(
                "centres",
                (HEADER + centre("R").replace("Münster 😀", "Нижний Новгород"))
                        .replace(',', ';')
                        .replace("18:00; Sat 10:00-14:00;2026-12-25;2027-01-01;ROUTER;TOOLS", "18:00;2026-12-25;TOOLS")
                        .getBytes(Charset.forName("windows-1251")),
                null,
                admin);

        assertThat(report(german).path("encoding").asText()).isEqualTo("windows-1252");
        assertThat(centres.get(code("Ü")).city()).isEqualTo("Münster");
        assertThat(report(russian).path("encoding").asText()).isEqualTo("windows-1251");
        assertThat(report(russian).path("delimiter").asText()).isEqualTo(";");
        assertThat(centres.get(code("R")).city()).isEqualTo("Нижний Новгород");
    }

    @Test
    void refusesWhatIsNoText() {
        var answer = post("centres", new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0x81, 0}, null, admin);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody()).contains("import-not-text");
    }

    @Test
    void refusesWhatIsNotCsv() {
        assertThat(post("centres", HEADER + "\"open").getBody()).contains("import-not-csv");
        assertThat(post("centres", HEADER).getBody()).contains("import-empty");
        assertThat(post("centres", "").getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post("centres", HEADER + "a,b\n").getBody()).contains("import-cells");
    }

    @Test
    void answersARepeatedKeyWithTheFirstRun() {
        var file = (HEADER + centre("H")).getBytes(StandardCharsets.UTF_8);

        var first = post("centres", file, id, admin).getHeaders().getLocation();
        var second = post("centres", file, id, admin).getHeaders().getLocation();
        var other = post("centres", (HEADER + centre("I")).getBytes(StandardCharsets.UTF_8), id, admin);

        assertThat(second).isEqualTo(first).isNotNull();
        assertThat(other.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(other.getBody()).contains("key-reused");
        assertThat(jdbc.sql("select count(*) from import_run where actor = ?")
                        .param(admin)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void answersARepeatedKeyOfARejectedFileWithItsReport() {
        var file = (HEADER + centre("J").replace("DE", "ZZ")).getBytes(StandardCharsets.UTF_8);

        var first = post("centres", file, id, admin).getHeaders().getLocation();

        assertThat(post("centres", file, id, admin).getHeaders().getLocation())
                .isEqualTo(first)
                .isNotNull();
    }

    @Test
    void knowsOnlyTheTargetsThereAre() {
        assertThat(post("moons", HEADER).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(as(admin)
                        .getForEntity("/api/v1/imports/999999999", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesACentreForAFamilyThatThereIsNot() {
        var report = report(post("centres", HEADER + centre("M").replace("ROUTER;TOOLS", "ROUTER;SPACESHIP")));

        assertThat(report.path("state").asText()).isEqualTo("REJECTED");
        assertThat(report.path("rows").path(0).path("column").asText()).isEqualTo("families");
        assertThat(report.path("rows").path(0).path("message").asText()).contains("SPACESHIP");
        assertThat(centres.find(code("M"))).isEmpty();
    }

    @Test
    void keepsThePasswordsOfThoseItKnows() {
        post("centres", HEADER + centre("N"));
        var clerk = "known-" + id.toLowerCase();
        var file = "username,displayName,email,language,roles,centres,password,mustChangePassword\n"
                + "%s,Жанна,,ru,front-desk;lead,%s,%s,false\n".formatted(clerk, code("N"), PASSWORD);
        post("staff", file);

        post("staff", file.replace(PASSWORD, "another-password-2"));

        assertThat(post("centres", HEADER.getBytes(StandardCharsets.UTF_8), null, clerk)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void loadsStaffWhoHaveToChangeThePasswordTheyWereGiven() {
        post("centres", HEADER + centre("K"));
        var clerk = "clerk-" + id.toLowerCase();

        post(
                "staff",
                "username,displayName,email,language,roles,centres,password\n%s,Жанна,,ru,front-desk;lead,%s,%s\n"
                        .formatted(clerk, code("K"), PASSWORD));

        var staff = directory.find(clerk).orElseThrow();
        assertThat(staff.displayName()).isEqualTo("Жанна");
        assertThat(staff.centres()).containsExactly(code("K"));
        var answer = post("centres", HEADER.getBytes(StandardCharsets.UTF_8), null, clerk);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody()).contains("password");
    }

    @Test
    void leavesSwitchedOffWhatSomebodyHasSwitchedOff() {
        var clerk = "leaver-" + id.toLowerCase();
        var account = "username,displayName,email,language,roles,centres,password\n%s,Max,,en,front-desk,%s,%s\n"
                .formatted(clerk, code("L"), PASSWORD);
        post("centres", HEADER + centre("L"));
        post("staff", account);
        jdbc.sql("update staff set active = false where username = ?")
                .param(clerk)
                .update();
        jdbc.sql("update service_centre set active = false where code = ?")
                .param(code("L"))
                .update();

        post("centres", HEADER + centre("L"));
        post("staff", account);

        assertThat(centres.get(code("L")).active()).isFalse();
        assertThat(directory.find(clerk).orElseThrow().active()).isFalse();
    }

    private String code(String suffix) {
        return id + "-" + (suffix.equals("Ü") ? "U" : suffix);
    }

    private String centre(String suffix) {
        return "%s,Centre %s,IMPORT,Europe/Berlin,Hauptstr. 1,10115,Münster 😀,DE,,,Mon-Fri 09:00-18:00; Sat 10:00-14:00,2026-12-25;2027-01-01,ROUTER;TOOLS,false\n"
                .formatted(code(suffix), suffix);
    }

    private ResponseEntity<String> post(String target, String file) {
        return post(target, file.getBytes(StandardCharsets.UTF_8), null, admin);
    }

    private ResponseEntity<String> post(String target, byte[] file, String key, String user) {
        var request = RequestEntity.post("/api/v1/imports/" + target).contentType(MediaType.parseMediaType("text/csv"));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return as(user).exchange(request.body(file), String.class);
    }

    private JsonNode report(ResponseEntity<String> answer) {
        return as(admin).getForObject(answer.getHeaders().getLocation().toString(), JsonNode.class);
    }

    private TestRestTemplate as(String user) {
        return http.withBasicAuth(user, PASSWORD);
    }
}
