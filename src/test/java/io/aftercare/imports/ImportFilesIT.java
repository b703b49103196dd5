package io.aftercare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.aftercare.customers.Customers;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What files bring with them, good and bad: each bad one is refused for one clear reason, and nothing is half done. */
@IntegrationTest
class ImportFilesIT {

    private static final String UNITS = "serial,product,soldOn,ownerEmail,ownerName\n";

    @LocalServerPort
    int port;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Customers customers;

    @Autowired
    ImportRecovery recovery;

    private final String id =
            "IF" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private Loader loader;

    @BeforeEach
    void sitDown() {
        loader = new Loader(port, jobs, jdbc);
    }

    @Test
    void loadsCustomersAndBringsKnownOnesUpToDate() {
        loader.load("customers", "E-Mail;Имя;Телефон;zip\n%s@x.example;Анна;+7 1;101000\n".formatted(id));

        var report = loader.load("customers", "email,name,city\n%s@X.example,Anna,Москва\n".formatted(id));

        assertThat(report.path("updated").asInt()).isEqualTo(1);
        var card = customers.findByEmail(id + "@x.example").orElseThrow();
        assertThat(card.name()).isEqualTo("Anna");
        assertThat(card.phone()).isEqualTo("+7 1");
        assertThat(card.city()).isEqualTo("Москва");
    }

    @Test
    void letsACustomerKeepALanguageThatTheFileDoesNotSay() {
        loader.load("customers", "email,name,language\n%s@x.example,Анна,RU\n".formatted(id));

        loader.load("customers", "email,name\n%s@x.example,Анна\n%1$s-new@x.example,Ann\n".formatted(id));
        loader.load("customers", "email,name,language\n%s@x.example,Анна,\n".formatted(id));

        assertThat(customers.findByEmail(id + "@x.example").orElseThrow().language())
                .isEqualTo("ru");
        assertThat(customers.findByEmail(id + "-new@x.example").orElseThrow().language())
                .isEqualTo("en");
    }

    @Test
    void tellsEachBadCustomerByLineColumnAndValue() {
        var report = loader.load("customers", "email,name,language\nnobody,Ann,en\n%s@x.example,,fr\n".formatted(id));

        assertThat(report.path("state").asText()).isEqualTo("REJECTED");
        assertThat(row(report, 0)).isEqualTo("2 email nobody customer-email-shape");
        assertThat(row(report, 1)).isEqualTo("3 name  customer-name-missing");
        assertThat(row(report, 2)).isEqualTo("3 language fr customer-language-unknown");
    }

    @Test
    void storesTheGoodRowsAndTellsTheBadOnesWhenAskedTo() {
        var report =
                loader.load("units?partial=true", UNITS + unit("1") + unit("2").replace("CM-500", "NONE") + unit("3"));

        assertThat(report.path("state").asText()).isEqualTo("DONE");
        assertThat(report.path("accepted").asInt()).isEqualTo(2);
        assertThat(report.path("rejected").asInt()).isEqualTo(1);
        assertThat(row(report, 0)).isEqualTo("3 product NONE product-unknown");
        assertThat(units()).isEqualTo(2);
    }

    @Test
    void writesNothingWhenItOnlyChecks() {
        loader.load("units", UNITS + unit("1"));

        var report = loader.load("units?dryRun=true", UNITS + unit("1") + unit("2"));

        assertThat(report.path("state").asText()).isEqualTo("CHECKED");
        assertThat(report.path("accepted").asInt()).isEqualTo(2);
        assertThat(report.path("updated").asInt()).isEqualTo(1);
        assertThat(units()).isEqualTo(1);
    }

    @Test
    void loadsWhatItHasCheckedOnceAndChecksItAgain() {
        var first = loader.load("units?dryRun=true", UNITS + unit("1") + unit("2"));
        var load = "/api/v1/imports/" + first.path("id").asText() + "/load";

        var taken = loader.post(load);
        var report = loader.report(taken);

        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(report.path("id").asLong()).isGreaterThan(first.path("id").asLong());
        assertThat(report.path("state").asText()).isEqualTo("DONE");
        assertThat(report.path("dryRun").asBoolean()).isFalse();
        assertThat(report.path("accepted").asInt()).isEqualTo(2);
        assertThat(units()).isEqualTo(2);
        assertThat(loader.post(load).statusCode()).as("its file has been used").isEqualTo(409);
        assertThat(leftovers()).isZero();

        var second = loader.load("units?dryRun=true", UNITS + unit("3"));
        jdbc.sql("update import_run set ended_at = '2020-01-01 00:00:00' where id = ?")
                .param(second.path("id").asLong())
                .update();
        loader.load("units?dryRun=true", UNITS + unit("4"));
        assertThat(loader.post("/api/v1/imports/" + second.path("id").asText() + "/load")
                        .statusCode())
                .as("kept for a day only")
                .isEqualTo(409);
        assertThat(units()).isEqualTo(2);
    }

    @Test
    void offersNothingToLoadWhereNothingCouldBeStored() {
        var bad = loader.load("units?dryRun=true", UNITS + unit("1").replace("CM-500", "NONE"));

        assertThat(loader.post("/api/v1/imports/" + bad.path("id").asText() + "/load")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void keepsNoMoreProblemsThanAnybodyReadsAndSaysSo() {
        var file = new StringBuilder(UNITS);
        for (var i = 0; i < Imports.MOST_PROBLEMS + 5; i++) {
            file.append(unit("M" + i).replace("CM-500", "NONE"));
        }

        var report = loader.load("units", file.toString());

        assertThat(report.path("rejected").asInt()).isEqualTo(Imports.MOST_PROBLEMS + 5);
        assertThat(report.path("problems").asInt()).isEqualTo(Imports.MOST_PROBLEMS);
        assertThat(report.path("capped").asBoolean()).isTrue();
        assertThat(loader.get("/api/v1/imports/" + report.path("id").asText() + "/report.csv")
                        .body()
                        .lines()
                        .count())
                .isEqualTo(1 + Imports.MOST_PROBLEMS);
    }

    @Test
    void tellsWhereADoubledRowStoodFirst() {
        var report = loader.load(
                "units", UNITS + unit("1") + unit("2") + unit("1").toLowerCase().replace("cm-", "CM-"));

        assertThat(report.path("state").asText()).isEqualTo("REJECTED");
        assertThat(row(report, 0)).endsWith(" import-row-doubled").startsWith("4 serial");
        assertThat(report.path("rows").path(0).path("message").asText()).contains("line 2");
        assertThat(units()).isZero();
    }

    @Test
    void refusesHalfAFileAndBrokenOnes() {
        var whole = UNITS + unit("1") + unit("2");

        assertThat(Loader.code(loader.post("units", whole.substring(0, whole.length() - 30))))
                .isEqualTo("import-cut-off");
        assertThat(Loader.code(loader.post("units", UNITS + "\"" + unit("1")))).isEqualTo("import-not-csv");
        assertThat(Loader.code(loader.post("units", whole.replace("product", "colour"))))
                .startsWith("import-column");
        assertThat(Loader.code(loader.post("units", "serial,serial,product\n1,2,3\n")))
                .isEqualTo("import-column-twice");
        assertThat(Loader.code(loader.post("units?source=nobody", whole))).isEqualTo("import-source-unknown");
        assertThat(Loader.tree(loader.post("units", UNITS + "\"" + unit("1"))).path("errors"))
                .as("one refusal")
                .hasSize(1);
        assertThat(units()).isZero();
        assertThat(leftovers()).isZero();
    }

    @Test
    void refusesAFileOf200MegabytesAndSaysHowLongItMayBe() {
        refusesAsTooLong(loader.post("units", megabytes(200)));
        refusesAsTooLong(loader.postForm("units", megabytes(200)));

        assertThat(leftovers()).isZero();
    }

    private static void refusesAsTooLong(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Loader.tree(answer).path("detail").asText()).contains("150 MB");
    }

    /** Made while it is sent: nobody here holds it either. */
    private static BodyPublisher megabytes(int number) {
        var piece = ("x".repeat(1023) + "\n").repeat(64).getBytes();
        return BodyPublishers.ofByteArrays(
                () -> Stream.generate(() -> piece).limit(number * 16L).iterator());
    }

    @Test
    void givesAReportThatNoSpreadsheetExecutes() {
        var report = loader.load("units", UNITS + "\"=cmd|' /C calc'!A0\",@SUM(1),,,\n");

        var csv = loader.get("/api/v1/imports/" + report.path("id").asText() + "/report.csv");

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body())
                .startsWith("line,column,value,reason,refused\r\n2,serial,'=cmd")
                .contains("'@SUM(1)");
    }

    @Test
    void showsNoPasswordInAReport() {
        var report = loader.load(
                "staff",
                "username,displayName,email,language,roles,centres,password\n%s,X,,en,front-desk,BER,abc\n"
                        .formatted(id.toLowerCase()));

        assertThat(report.path("state").asText()).isEqualTo("REJECTED");
        assertThat(report.path("rows").path(0).path("column").asText()).isEqualTo("password");
        assertThat(report.toString()).doesNotContain("abc");
        assertThat(leftovers()).isZero();
    }

    @Test
    void readsASourceByItsOwnRules() {
        var rules = """
                {"columns": {"serial": {"header": "Barcode"}, "product": {"header": "Typ", "values": {"Kaffee": "CM-500"}},
                             "status": {"constant": "IN_USE"}}}""";
        assertThat(loader.putSource("units/" + id, rules).statusCode()).isEqualTo(204);

        var report = loader.load("units?source=" + id, "Typ;Farbe;Barcode\nkaffee;rot;%s-1\n".formatted(id));

        assertThat(report.path("accepted").asInt()).isEqualTo(1);
        assertThat(jdbc.sql("select product_code from unit where serial = ?")
                        .param(id + "-1")
                        .query(String.class)
                        .single())
                .isEqualTo(TestCompany.COFFEE_MACHINE);
        assertThat(Loader.code(loader.post("units?source=" + id, "Typ;Code\nKaffee;1\n")))
                .isEqualTo("import-column-missing");
        assertThat(loader.putSource("units/" + id, rules).statusCode())
                .as("stale")
                .isEqualTo(409);
        assertThat(Loader.code(loader.putSource("units/" + id, "{\"columns\": {}}")))
                .isEqualTo("import-key-column");
    }

    @Test
    void beginsAnewWhatAnEarlierProcessHasLeftHalfDone() {
        var taken = loader.load("units?dryRun=true", UNITS + unit("1"));
        var left = taken.path("id").asLong();
        jdbc.sql("update import_run set state = 'MOVING', dry_run = false, ended_at = null, rejected = 7 where id = ?")
                .param(left)
                .update();
        jdbc.sql("insert into import_row (run_id, line, row_key, cells, bad) values (?, 2, '', '[]', false)")
                .param(left)
                .update();

        recovery.takeUp();
        var report = loader.report(left);

        assertThat(report.path("state").asText()).isEqualTo("DONE");
        assertThat(report.path("rejected").asInt()).isZero();
        assertThat(units()).isEqualTo(1);
        assertThat(leftovers()).isZero();
    }

    private String unit(String number) {
        return "%s-%s,CM-500,2026-01-31,%s@x.example,Owner %s\n".formatted(id, number, id + number, number);
    }

    private int units() {
        return jdbc.sql("select count(*) from unit where serial like ?")
                .param(id + "-%")
                .query(Integer.class)
                .single();
    }

    private int leftovers() {
        return jdbc.sql("select (select count(*) from import_row) + (select count(*) from import_file f"
                        + " where not exists (select 1 from import_run r where r.id = f.run_id and state = 'CHECKED'))")
                .query(Integer.class)
                .single();
    }

    private static String row(JsonNode report, int index) {
        var row = report.path("rows").path(index);
        return row.path("line").asText() + " " + row.path("column").asText() + " "
                + row.path("value").asText() + " " + row.path("code").asText();
    }
}
