package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.identity.Role;
import io.aftercare.identity.StaffBook;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.identity.StaffInput;
import io.aftercare.identity.StaffList;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.repair.process.DiagnoseUnitForm;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.ImportTarget;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.ClaimStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An appeal is for another adjudicator of the centre; a manager is asked only where there is none. */
@IntegrationTest
class AppealTakersIT {

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private TestCompany company;

    @Autowired
    private StaffBook staff;

    @Autowired
    private StaffList accounts;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private List<ImportTarget> imports;

    private final String centre =
            "AP" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    @BeforeEach
    void openACentreWithTwoAdjudicators() {
        load(
                "centres",
                Map.of(
                        "code",
                        centre,
                        "name",
                        "Appeals",
                        "region",
                        "AP" + centre,
                        "zone",
                        "Europe/Berlin",
                        "street",
                        "Road 1",
                        "postalCode",
                        "1",
                        "city",
                        "Appealing",
                        "country",
                        "DE",
                        "openingHours",
                        "Mon-Fri 09:00-18:00",
                        "intake",
                        "true"));
        for (var name : List.of("first", "second")) {
            staff.add(member(name), input("adjudicator", true));
        }
        staff.add(member("boss"), input("manager", true));
    }

    @Test
    void offersAnAppealToTheOtherAdjudicatorAndToNoManager() {
        var number = appealed();

        assertThat(driver.task(number).roles()).containsExactly(Role.ADJUDICATOR);
        assertRefused("task-not-your-role", "boss", number);
        assertRefused("four-eyes", "first", number);

        driver.completeAs(member("second"), number, refusal());
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.REFUSED);
    }

    @Test
    void offersAnAppealToTheManagerWhereNobodyElseAdjudicates() {
        change("second", "technician", true);
        var number = appealed();

        assertThat(driver.task(number).roles()).containsExactlyInAnyOrder(Role.ADJUDICATOR, Role.MANAGER);
        driver.completeAs(member("boss"), number, refusal());
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.REFUSED);
    }

    @Test
    void offersAnAppealToTheManagerOnceTheOtherAdjudicatorIsGone() {
        var number = appealed();

        change("second", "adjudicator", false);

        assertThat(driver.task(number).roles()).containsExactlyInAnyOrder(Role.ADJUDICATOR, Role.MANAGER);
    }

    @Test
    void offersAnAppealToAManagerWhoAgreedToSomethingElseBefore() {
        change("second", "technician", true);
        staff.add(member("desk"), input("front-desk", true));
        var number = driver.submit(overdueClaim());
        driver.completeAs(member("first"), number, goodwill());
        driver.completeAs(
                member("boss"), number, new ApproveGoodwillForm(ApproveGoodwillForm.Choice.APPROVE, null, null));
        driver.completeAs(
                member("desk"),
                number,
                ReceiveUnitForm.plain(driver.task(number).serial(), "Scratched", "Cable", "B-12"));
        driver.completeAs(
                member("second"),
                number,
                new DiagnoseUnitForm(DiagnosisResult.CUSTOMER_DAMAGE, "BOARD", "Wet", 15, Set.of(), 30, "", "B-13"));
        driver.completeAs(member("first"), number, refusal());

        driver.appeal(number, "It never got wet.");
        driver.completeTask(ClaimAdjudication.Elements.USER_DECIDE_APPEAL, number, member("boss"), refusal());

        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.REFUSED);
        assertThat(driver.claim(number).verdict().ruledBy()).isEqualTo(member("boss"));
    }

    @Test
    void letsNoManagerRefuseTheSameGoodwillTwiceWhileThereIsAnother() {
        var number = driver.submit(overdueClaim());
        driver.completeAs(member("first"), number, goodwill());
        driver.completeAs(
                member("boss"), number, new ApproveGoodwillForm(ApproveGoodwillForm.Choice.REFUSE, null, "Too old"));
        staff.add(member("chief"), input("manager", true));
        driver.appeal(number, "Only twice used.");
        driver.completeAs(member("second"), number, goodwill());

        assertThatThrownBy(() -> driver.completeAs(
                        member("boss"),
                        number,
                        new ApproveGoodwillForm(ApproveGoodwillForm.Choice.REFUSE, null, "Too old")))
                .hasMessage("four-eyes");

        driver.completeAs(
                member("chief"), number, new ApproveGoodwillForm(ApproveGoodwillForm.Choice.APPROVE, null, null));
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.AWAITING_UNIT);
    }

    private ClaimFixture overdueClaim() {
        var bought = TestCompany.today().minusMonths(40);
        return claimFor(company.freshUnit(TestCompany.COFFEE_MACHINE, bought).serial())
                .boughtOn(bought)
                .at(centre);
    }

    private static DecideClaimForm goodwill() {
        return new DecideClaimForm(DecideClaimForm.Choice.GOODWILL, 100, "Loyal");
    }

    private String appealed() {
        var number = driver.submit(overdueClaim());
        driver.completeAs(member("first"), number, refusal());
        driver.appeal(number, "It never fell.");
        return number;
    }

    private void assertRefused(String code, String who, String number) {
        assertThatThrownBy(() -> driver.completeAs(member(who), number, refusal()))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private void change(String who, String role, boolean active) {
        var version = accounts.account(directory.find(TestCompany.ADMIN).orElseThrow(), member(who))
                .version();
        staff.change(member(who), version, input(role, active));
    }

    private StaffInput input(String role, boolean active) {
        return new StaffInput(
                "Somebody", "s@company.example", "en", List.of(role), List.of(centre), active, TestCompany.PASSWORD);
    }

    private String member(String name) {
        return centre.toLowerCase(Locale.ROOT) + "." + name;
    }

    private static DecideClaimForm refusal() {
        return new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "Bent by a fall.");
    }

    private void load(String target, Map<String, String> cells) {
        var into = imports.stream()
                .filter(each -> each.name().equals(target))
                .findFirst()
                .orElseThrow();
        assertThat(into.load(List.of(new ImportTarget.Row(2, cells)))).isEmpty();
    }
}
