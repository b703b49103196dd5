package io.aftercare.warranty.process;

import static io.aftercare.support.TestCompany.MOSCOW;
import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Cover;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.identity.Role;
import io.aftercare.repair.OldPart;
import io.aftercare.repair.WorkSheets;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestClock;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.warranty.ClaimFixture;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Half past ten in the evening by UTC is half past one in Moscow: there the next day has begun, and there it counts. */
@IntegrationTest
class CentreDayClockIT {

    private final TestClock clock = new TestClock();

    @LocalServerPort
    private int port;

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private TestCompany company;

    @Autowired
    private WorkSheets sheets;

    @Autowired
    private Entitlements entitlements;

    private LocalDate todayInMoscow;

    @BeforeEach
    void waitForMidnightInMoscow() {
        var today = TestCompany.today();
        todayInMoscow = today.plusDays(1);
        clock.moveTo(today.atTime(LocalTime.of(22, 30)).toInstant(ZoneOffset.UTC));
    }

    @AfterEach
    void putTheClockBack() {
        clock.close();
    }

    @Test
    void registersAUnitThatWasBoughtToday() {
        var serial = TestCompany.freshSerial().value();
        var number = driver.submit(claimFor(serial).boughtOn(todayInMoscow).at(MOSCOW));

        var answer = Visitor.program(port, TestCompany.user(MOSCOW, Role.FRONT_DESK))
                .postJson("/api/v1/tasks/" + driver.task(number).taskId() + "/completion", """
                        {"serialNumber": "%s", "productCode": "%s", "purchaseDate": "%s"}""".formatted(
                                serial, TestCompany.COFFEE_MACHINE, todayInMoscow));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(driver.file(number).productCode()).isEqualTo(TestCompany.COFFEE_MACHINE);
    }

    @Test
    void theWarrantyOnARepairRunsFromItsFirstHourOn() {
        var claim = claimFor(company.freshUnit().serial()).at(MOSCOW);
        var repair = repaired(claim);

        var again = driver.submit(claim);

        assertThat(driver.claim(again).advice())
                .filteredOn(cover -> cover.costClass() == CostClass.PARTS)
                .extracting(Cover::reason)
                .containsExactly("repair-warranty");
        assertThat(sheets.get(driver.receive(again)).repeatOf()).isEqualTo(repair);
    }

    @Test
    void aRepairIsRepeatedIfItWasClaimedInTimeHoweverLateTheUnitComes() {
        var claim = claimFor(company.freshUnit().serial()).at(MOSCOW);
        var repair = repaired(claim);
        var lastDay = entitlements.repairWarrantyUntil(repair).orElseThrow();
        clock.moveTo(lastDay.atTime(23, 30).atZone(ZoneId.of("Europe/Moscow")).toInstant());
        var again = driver.submit(claim);

        clock.forward(Duration.ofDays(3));

        assertThat(sheets.get(driver.receive(again)).repeatOf()).isEqualTo(repair);
    }

    /** @return the number of the repair order */
    private String repaired(ClaimFixture claim) {
        var number = driver.submit(claim);
        var repair = driver.receive(number);
        driver.repairAndHandBack(number, OldPart.SCRAP);
        return repair;
    }
}
