package io.aftercare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.aftercare.identity.Role;
import io.aftercare.shared.ChangeWords;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailEntry;
import io.aftercare.shared.TrailSubject;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a file changes stands in the trail: the old value, the new one, who sent the file, and which run it was. */
@IntegrationTest
class ImportTrailIT {

    private static final String UNITS = "serial,product,soldOn,ownerEmail,status\n";

    @LocalServerPort
    int port;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trail trail;

    @Autowired
    ChangeWords words;

    private final String id =
            "IT" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private Loader loader;

    @BeforeEach
    void sitDown() {
        loader = new Loader(port, jobs, jdbc);
    }

    @Test
    void tellsWhatItChangedOfAUnitAndWhichRunANewOneCameWith() {
        var brought = run(loader.load("units", UNITS + id + "-1,CM-500,2026-01-31,%s@x.example,\n".formatted(id)));
        var unit = number("select id from unit where serial = ?", id + "-1");
        assertThat(trail("UNIT", unit)).as("the run tells of it").isEmpty();
        assertThat(number("select import_run from unit where serial = ?", id + "-1"))
                .isEqualTo(brought);
        assertThat(number("select import_run from customer where email = ?", id + "@x.example"))
                .isEqualTo(brought);

        var changed = run(loader.load("units", UNITS + id + "-1,CM-500,2026-02-01,,STOLEN\n"));

        var entries = trail("UNIT", unit);
        assertThat(entries)
                .extracting(entry -> entry.change().field() + " "
                        + entry.change().before() + " > " + entry.change().after())
                .containsExactlyInAnyOrder(
                        "unit.field.soldOn 2026-01-31 > 2026-02-01",
                        "unit.field.status #unit.field.status.IN_USE > #unit.field.status.STOLEN");
        assertThat(entries).allMatch(entry -> entry.actor().equals(TestCompany.ADMIN));
        assertThat(words.reason(entries.get(0).reason(), Locale.ENGLISH))
                .startsWith("import " + changed + " of the file");
        assertThat(number("select import_run from unit where serial = ?", id + "-1"))
                .isEqualTo(brought);

        loader.load("units", UNITS + id + "-1,CM-500,2026-02-01,,STOLEN\n");
        assertThat(trail("UNIT", unit)).as("nothing has changed").hasSize(2);
    }

    @Test
    void showsWhichRunBroughtAUnitAndLeadsAdminsToIt() {
        var brought = run(loader.load("units", UNITS + id + "-9,CM-500,2026-01-31,%s@x.example,\n".formatted(id)));
        var changed = run(loader.load("units", UNITS + id + "-9,CM-500,2026-02-01,,\n"));
        var admin = Visitor.browser(port).signIn(TestCompany.ADMIN);
        var clerk = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));

        var page = "/desk/units/" + id + "-9";
        assertThat(admin.get(page).body())
                .contains("import " + brought + " of the file", "/desk/imports/" + brought + "\"")
                .contains("import " + changed + " of the file", "/desk/imports/" + changed + "\"");
        assertThat(clerk.get(page).body())
                .contains("import " + brought + " of the file")
                .doesNotContain("/desk/imports/");
        var owner = number("select id from customer where email = ?", id + "@x.example");
        assertThat(admin.get("/desk/customers/" + owner).body()).contains("/desk/imports/" + brought + "\"");
    }

    @Test
    void tellsOfEachCustomer() {
        loader.load("customers", "email,name,phone\n%s@x.example,Ann,1\n".formatted(id));
        loader.load("customers", "email,name,phone\n%s@x.example,Anna,\n".formatted(id));

        var customer = number("select id from customer where email = ?", id + "@x.example");
        assertThat(trail("CUSTOMER", customer))
                .extracting(ImportTrailIT::told)
                .containsExactly("customer.field.name Ann > Anna", "change.imported null > null");
    }

    @Test
    void tellsOfEachProductAndFamily() {
        loader.load("products", "code,name,family,familyName\n%s,Old,F%1$s,Fam\n".formatted(id));
        loader.load("products", "code,name,family,familyName\n%s,New,F%1$s,Fam\n".formatted(id));

        assertThat(trail("FAMILY", "F" + id))
                .extracting(ImportTrailIT::told)
                .containsExactly("change.imported null > null");
        assertThat(trail("PRODUCT", id))
                .extracting(ImportTrailIT::told)
                .containsExactly("product.field.name Old > New", "change.imported null > null");
    }

    @Test
    void tellsOfEachCentreAndAccount() {
        var centre =
                "code,name,region,zone,street,postalCode,city,country,phone,email,openingHours,holidays,families,intake\n"
                        + id + ",%s,TRAIL,Europe/Berlin,,,Berlin,DE,,,Mon-Fri 09:00-17:00,,,false\n";
        assertThat(loader.load("centres", centre.formatted("Old"))
                        .path("accepted")
                        .asInt())
                .isEqualTo(1);
        loader.load("centres", centre.formatted("New"));
        var staff = "username,displayName,email,language,roles,centres,password\n" + id.toLowerCase() + ",%s,,en,lead,"
                + id + ",password-1\n";
        assertThat(loader.load("staff", staff.formatted("Old")).path("accepted").asInt())
                .isEqualTo(1);
        loader.load("staff", staff.formatted("New"));

        assertThat(trail("CENTRE", id))
                .extracting(ImportTrailIT::told)
                .containsExactly("centre.name Old > New", "change.imported null > null");
        assertThat(trail("STAFF", id.toLowerCase()))
                .extracting(ImportTrailIT::told)
                .containsExactly("staff.field.displayName Old > New", "change.imported null > null");
    }

    private static String told(TrailEntry entry) {
        return entry.change().field() + " " + entry.change().before() + " > "
                + entry.change().after();
    }

    private static long run(JsonNode report) {
        assertThat(report.path("state").asText()).as(report.toString()).isEqualTo("DONE");
        return report.path("id").asLong();
    }

    private List<TrailEntry> trail(String kind, Object key) {
        return trail.newest(new TrailSubject(kind, String.valueOf(key)), 20);
    }

    private long number(String sql, String parameter) {
        return jdbc.sql(sql).param(parameter).query(Long.class).single();
    }
}
