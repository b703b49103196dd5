package io.aftercare.casefile.web;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.ParcelArrival;
import io.aftercare.warranty.Parcels;
import io.aftercare.warranty.Receiving;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Case page, tracking page and both doors for programs always say where the unit is. */
@IntegrationTest
class UnitPlaceIT {

    @LocalServerPort
    int port;

    @Autowired
    TestCompany company;

    @Autowired
    Claims claims;

    @Autowired
    Parcels parcels;

    @Autowired
    CaseFiles files;

    @Autowired
    TrackingLinks links;

    @Autowired
    Jobs jobs;

    private Visitor program;

    @BeforeEach
    void comeIn() {
        program = Visitor.program(port, user(BERLIN, Role.TECHNICIAN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAFE_PLACE | apart, in a safe place | kept apart because of its battery",
                "BENCH | on the bench | on the bench in our workshop",
                "DEPOT | away to the manufacturer’s depot | away to the manufacturer for this repair",
                "STORAGE | in storage | in our storage",
                "HANDED_OVER | handed over | back with you",
                "SHIPPED | shipped | sent to you: X-1",
                "KEPT | kept by us | stays with us",
                "SCRAPPED | scrapped | destroyed, as you wished"
            })
    void isToldEverywhere(UnitPlace.Kind kind, String forStaff, String forCustomer) {
        var number = withUnit();

        files.placeUnit(number, new UnitPlace(kind, "X-1"), "tester");

        assertThat(JsonPath.<String>read(program.get("/api/v1/cases/" + number).body(), "$.unit.place.kind"))
                .isEqualTo(kind.name());
        assertThat(staffPage(number)).contains(forStaff, "X-1");
        assertThat(Visitor.browser(port).get("/track/" + token(number)).body()).contains(forCustomer);
        assertThat(JsonPath.<String>read(
                        Visitor.browser(port)
                                .getJson("/api/v1/track/" + token(number))
                                .body(),
                        "$.place"))
                .contains(forCustomer);
    }

    @Test
    void isInTheParcelAreaWhileTheClaimStillWaits() {
        var serial = company.freshUnit().serial();
        var number = claims.submit(ClaimFixture.claimFor(serial).submission(), "customer");
        jobs.runFor(number);
        assertThat(track(number)).contains("with you");

        var parcel = parcels.receive(
                new ParcelArrival(BERLIN, serial, "O. Sender", "Dented", "", "P-9"), user(BERLIN, Role.FRONT_DESK));

        assertThat(staffPage(number)).contains(parcel, "P-9");
        assertThat(JsonPath.<String>read(program.get("/api/v1/cases/" + number).body(), "$.unit.elsewhere"))
                .contains(parcel);
        assertThat(track(number)).contains("A parcel with it has arrived").doesNotContain("P-9");
    }

    @Test
    void isMovedToADepotAndBackByHand() {
        var number = withUnit();
        var desk = Visitor.browser(port).signIn(user(BERLIN, Role.TECHNICIAN));
        var page = "/desk/cases/" + number;

        desk.submit(page, page + "/place", Map.of("place", "DEPOT", "detail", "Hamburg, DHL 003"));
        assertThat(files.get(number).unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.DEPOT, "Hamburg, DHL 003"));
        var nowhere = desk.submit(page, page + "/place", Map.of("place", "SHELF", "detail", " "));
        assertThat(nowhere.body()).contains("Please say where");

        var back = program.postJson("/api/v1/cases/" + number + "/place", "{\"place\":\"SHELF\",\"detail\":\"B-3\"}");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(files.get(number).unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "B-3"));
    }

    @Test
    void isNotMovedWhileTheCustomerHasIt() {
        var number = claims.submit(
                ClaimFixture.claimFor(company.freshUnit().serial()).submission(), "customer");
        jobs.runFor(number);

        var answer = program.postJson("/api/v1/cases/" + number + "/place", "{\"place\":\"SHELF\",\"detail\":\"B-3\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(files.get(number).unitPlace().kind()).isEqualTo(UnitPlace.Kind.WITH_CUSTOMER);
    }

    @Test
    void staysApartOnAnotherShelfWhileItsBatteryIsNotSafe() {
        var number = withUnit();
        files.placeUnit(number, new UnitPlace(UnitPlace.Kind.SAFE_PLACE, "SAND-1"), "tester");

        program.postJson("/api/v1/cases/" + number + "/place", "{\"place\":\"SHELF\",\"detail\":\"SAND-2\"}");

        assertThat(files.get(number).unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.SAFE_PLACE, "SAND-2"));
    }

    private String staffPage(String number) {
        return Visitor.browser(port)
                .signIn(user(BERLIN, Role.TECHNICIAN))
                .get("/desk/cases/" + number)
                .body();
    }

    private String track(String number) {
        return Visitor.browser(port).get("/track/" + token(number)).body();
    }

    private String withUnit() {
        var number = claims.submitWithUnit(
                ClaimFixture.claimFor(company.freshUnit().serial()).submission(),
                new Receiving.Arrival("Scratched", "", "C-1"),
                "clerk");
        jobs.runFor(number);
        return number;
    }

    private String token(String number) {
        var path = links.linkTo(number).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
