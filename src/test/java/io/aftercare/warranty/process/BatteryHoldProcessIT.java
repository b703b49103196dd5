package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Role;
import io.aftercare.repair.DataWipe;
import io.aftercare.repair.IntakeNotes;
import io.aftercare.repair.Intakes;
import io.aftercare.repair.OldPart;
import io.aftercare.repair.process.ReleaseBatteryForm;
import io.aftercare.shared.ConflictException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.Receiving;
import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit with a swollen battery lies apart, and its repair waits until somebody has made it safe. */
@IntegrationTest
class BatteryHoldProcessIT {

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private Claims claims;

    @Autowired
    private Intakes intakes;

    @Autowired
    private TestCompany company;

    @Autowired
    private Jobs jobs;

    @Autowired
    private List<InvariantCheck> laws;

    @AfterEach
    void everyLawHolds() {
        laws.forEach(law -> assertThat(law.violations()).as(law.law()).isEmpty());
    }

    @Test
    void keepsTheRepairWaitingUntilTheBatteryIsSafe() {
        var number = withSwollenBattery();
        assertThat(driver.file(number).unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.SAFE_PLACE, "SAND-1"));
        assertThat(intakes.of(number).batteryHeld()).isTrue();
        assertThat(driver.task(number).taskKey()).isEqualTo("user_release_battery");
        assertThat(driver.task(number).roles()).containsExactlyInAnyOrder(Role.TECHNICIAN, Role.LEAD);
        everyLawHolds();

        driver.complete(number, Role.LEAD, new ReleaseBatteryForm("Taken out", "B-2"));

        assertThat(driver.task(number).taskKey()).isEqualTo("user_diagnose_unit");
        assertThat(driver.file(number).unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "B-2"));
        var battery = intakes.of(number).battery();
        assertThat(battery.done()).isEqualTo("Taken out");
        assertThat(battery.releasedBy()).isEqualTo(TestCompany.user(TestCompany.BERLIN, Role.LEAD));
        assertThatThrownBy(() -> intakes.release(number, "Again", "B-3", "somebody"))
                .isInstanceOf(ConflictException.class);
        driver.repairAndHandBack(number, OldPart.SCRAP);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.CLOSED);
    }

    @Test
    void letsTheCustomerWithdrawMeanwhile() {
        var number = withSwollenBattery();

        driver.withdraw(number);

        assertThat(driver.task(number).taskKey()).isEqualTo("user_hand_back");
        assertThat(intakes.of(number).batteryHeld()).isTrue();
        driver.handBack(number);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.WITHDRAWN);
    }

    @Test
    void isFoundWhenAnAnnouncedUnitIsReceivedToo() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        var serial = driver.task(number).serial();

        driver.complete(
                number,
                Role.FRONT_DESK,
                new ReceiveUnitForm(serial, "Bulging", "", "SAND-2", List.of("TANK"), DataWipe.NO, true));

        assertThat(driver.task(number).taskKey()).isEqualTo("user_release_battery");
        assertThat(intakes.of(number).dataWipe().decision()).isEqualTo(DataWipe.NO);
        assertThat(intakes.of(number).dataWipe().takenBy())
                .isEqualTo(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
    }

    private String withSwollenBattery() {
        var arrival = new Receiving.Arrival(
                "Bulging", "", "SAND-1", new IntakeNotes(List.of(), DataWipe.NOT_APPLICABLE, true));
        var number =
                claims.submitWithUnit(claimFor(company.freshUnit().serial()).submission(), arrival, "clerk");
        jobs.runFor(number);
        return number;
    }
}
