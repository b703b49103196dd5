package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Role;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.repair.HandBackMethod;
import io.aftercare.repair.OldPart;
import io.aftercare.repair.RepairOrders;
import io.aftercare.repair.RepairOutcome;
import io.aftercare.repair.process.HandBackForm;
import io.aftercare.repair.process.RepairUnitForm;
import io.aftercare.repair.process.TestUnitForm;
import io.aftercare.shared.ConflictException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.Withdrawals;
import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A claim whose unit is with us can be given up wherever it stands, until the unit is repaired or goes back anyway. */
@IntegrationTest
class WithdrawalProcessIT {

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private TestCompany company;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private RepairOrders orders;

    @Autowired
    private List<InvariantCheck> laws;

    @AfterEach
    void everyLawHolds() {
        laws.forEach(law -> assertThat(law.violations()).as(law.law()).isEmpty());
    }

    private enum Stand {
        IN_CHECK(10, Stand::wait),
        CUSTOMER_ASKED(2, (driver, number) -> decide(driver, number, DecideClaimForm.Choice.ASK, null)),
        SHARE_OFFERED(2, (driver, number) -> decide(driver, number, DecideClaimForm.Choice.GOODWILL, 50)),
        MANAGER_ASKED(10, (driver, number) -> decide(driver, number, DecideClaimForm.Choice.GOODWILL, 100)),
        APPEALED(2, (driver, number) -> {
            decide(driver, number, DecideClaimForm.Choice.REFUSE, null);
            driver.appeal(number, "It never fell.");
        }),
        WAITING(-18, Stand::wait),
        DIAGNOSED(-18, (driver, number) -> driver.diagnose(number, DiagnosisResult.REPAIR)),
        CONTESTED(-18, (driver, number) -> driver.diagnose(number, DiagnosisResult.CUSTOMER_DAMAGE)),
        REWORK(-18, (driver, number) -> failTests(driver, number, 1)),
        ESCALATED(-18, (driver, number) -> failTests(driver, number, 2));

        private final int monthsSinceEnd;
        private final Way way;

        Stand(int monthsSinceEnd, Way way) {
            this.monthsSinceEnd = monthsSinceEnd;
            this.way = way;
        }

        private static void wait(ClaimDriver driver, String number) {}

        private static void decide(ClaimDriver driver, String number, DecideClaimForm.Choice choice, Integer percent) {
            driver.complete(number, Role.ADJUDICATOR, new DecideClaimForm(choice, percent, "Out of warranty"));
        }

        private static void failTests(ClaimDriver driver, String number, int times) {
            driver.diagnose(number, DiagnosisResult.REPAIR);
            for (var test = 0; test < times; test++) {
                driver.complete(
                        number,
                        Role.TECHNICIAN,
                        new RepairUnitForm("REPLACED", "Board", "Board", "1 x board", 45, OldPart.SCRAP, ""));
                driver.completeAs(
                        TestCompany.user(TestCompany.BERLIN, Role.TECHNICIAN) + "2",
                        number,
                        new TestUnitForm(false, Set.of(), "Still dark", "Nobody else is here", 10, "A-1"));
            }
        }

        private interface Way {
            void go(ClaimDriver driver, String number);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isWithdrawnAndTheUnitGoesBackAsItIs(Stand stand) {
        var number = at(stand);
        assertThat(withdrawals.withdrawable(number)).isTrue();
        assertThatThrownBy(() -> driver.cancel(number)).isInstanceOf(ConflictException.class);

        driver.withdraw(number);

        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.WITHDRAWN);
        assertThat(driver.task(number).taskKey()).isEqualTo("user_hand_back");
        assertThat(orders.ofCase(number)).allMatch(order -> order.outcome() == RepairOutcome.WITHDRAWN);
        everyLawHolds();
        assertThatThrownBy(() -> driver.withdraw(number)).isInstanceOf(ConflictException.class);

        driver.handBack(number);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.WITHDRAWN);
        assertThat(driver.file(number).unitPlace().kind()).isEqualTo(UnitPlace.Kind.HANDED_OVER);
    }

    @Test
    void isScrappedWithConsentInsteadOfGoingBack() {
        var number = at(Stand.DIAGNOSED);
        driver.withdraw(number);

        driver.complete(number, Role.FRONT_DESK, new HandBackForm(HandBackMethod.SCRAPPED, null, null, null, true));

        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.WITHDRAWN);
        assertThat(driver.file(number).unitPlace().kind()).isEqualTo(UnitPlace.Kind.SCRAPPED);
    }

    @Test
    void isNotWithdrawnOnceTheUnitIsRepairedOrRefused() {
        var refused = at(Stand.IN_CHECK);
        driver.complete(
                refused, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "Out of warranty"));
        var repaired = at(Stand.DIAGNOSED);
        driver.complete(
                repaired,
                Role.TECHNICIAN,
                new RepairUnitForm("REPLACED", "Board", "Board", "1 x board", 45, OldPart.SCRAP, ""));

        for (var number : List.of(refused, repaired)) {
            assertThat(withdrawals.withdrawable(number)).isFalse();
            assertThatThrownBy(() -> driver.withdraw(number)).isInstanceOf(ConflictException.class);
        }
    }

    /** A claim whose unit is at the counter, carried to where it shall be given up. */
    private String at(Stand stand) {
        var bought = TestCompany.today().minusMonths(24 + stand.monthsSinceEnd).minusDays(3);
        var unit = company.freshUnit(TestCompany.BIKE, bought);
        var number = driver.submitWithUnit(claimFor(unit.serial()).boughtOn(bought));
        stand.way.go(driver, number);
        return number;
    }
}
