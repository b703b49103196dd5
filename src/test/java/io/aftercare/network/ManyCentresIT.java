package io.aftercare.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Statements;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company with more centres than a list or a select can show. */
@IntegrationTest
class ManyCentresIT {

    private static final int MANY = 60;

    @LocalServerPort
    int port;

    @Autowired
    CentreImport load;

    @Autowired
    ServiceCentres centres;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    private Visitor admin;

    @BeforeEach
    void openThem() {
        open(0, MANY);
        admin = Visitor.browser(port).signIn(TestCompany.ADMIN);
    }

    private void open(int from, int to) {
        var rows = IntStream.range(from, to)
                .mapToObj(i -> new Row(
                        i + 2,
                        Map.of(
                                "code", "MANY-%02d".formatted(i),
                                "name", "Shop %02d".formatted(i),
                                "region", "MANY",
                                "zone", "Europe/Oslo",
                                "city", "Tromsø",
                                "country", "NO",
                                "openingHours", "Mon-Fri 9-18",
                                "holidays", "2031-12-25")))
                .toList();
        assertThat(load.load(rows)).isEmpty();
    }

    /** The other tests' world has three centres. */
    @AfterEach
    void takeThemAway() {
        var many = "(select id from service_centre where region = 'MANY')";
        jdbc.sql("delete from centre_hours where centre_id in " + many).update();
        jdbc.sql("delete from centre_holiday where centre_id in " + many).update();
        jdbc.sql("delete from service_centre where region = 'MANY'").update();
        jdbc.sql("delete from region where code = 'MANY'").update();
    }

    @Test
    void pagesAndSearchesTheirList() {
        assertThat(rows(admin.get("/desk/centres").body())).isEqualTo(25);
        assertThat(rows(admin.get("/desk/centres?q=shop&page=2").body())).isEqualTo(10);
        assertThat(admin.get("/desk/centres?q=many-07").body())
                .contains("Shop 07")
                .doesNotContain("Shop 08");
        assertThat(admin.get("/desk/centres?q=TROMS").body()).contains("Shop 00");
        assertThat(admin.get("/desk/centres?q=100%25").body()).contains("No service centre is called so");
    }

    @Test
    void asksAsOftenForAPageAsForOneRow() {
        assertThat(statements.of(() -> centres.search("shop", 0, 25)))
                .isEqualTo(statements.of(() -> centres.search("shop", 0, 1)));
    }

    @Test
    void asksAsOftenForAClaimFormHoweverManyThereAre() {
        var customer = Visitor.browser(port);
        customer.get("/claims/new");
        var few = statements.of(() -> customer.get("/claims/new"));

        open(MANY, 2 * MANY);

        assertThat(statements.of(() -> customer.get("/claims/new"))).isEqualTo(few);
        assertThat(customer.get("/claims/new").body()).contains("data-centre=\"MANY-119\"");
    }

    @Test
    void offersThemToBeTypedInsteadOfInASelect() {
        for (var page : new String[] {"/desk?scope=all", "/desk/cases", "/desk/staff"}) {
            assertThat(admin.get(page).body())
                    .as(page)
                    .contains("list=\"centre-offers\"", "label=\"Shop 07\"")
                    .doesNotContain("<select class=\"form-select\" id=\"centre\"");
        }
        assertThat(Visitor.browser(port).get("/claims/new").body()).contains("list=\"preferredCentre-offers\"");
        assertThat(admin.get("/desk/staff/new").body()).contains("data-narrows", "checks-many");
    }

    private static int rows(String page) {
        return page.split("data-row ", -1).length + page.split("data-row>", -1).length - 2;
    }
}
