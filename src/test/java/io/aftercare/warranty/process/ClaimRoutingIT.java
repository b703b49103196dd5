package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.aftercare.casefile.CaseActions;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.shared.ImportTarget;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.process.WarrantyClaim.Elements;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ClaimRoutingIT {

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private TestCompany company;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseActions actions;

    @Autowired
    private Claims claims;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private List<ImportTarget> imports;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessEngine engine;

    @BeforeEach
    void useTheEngine() {
        AbstractAssertions.init(engine);
    }

    @Test
    void leavesTheClaimWithAResponsibleCentreThatRepairsTheFamily() {
        var number = driver.submit(claimFor(company.freshUnit().serial()).at(TestCompany.VIENNA));

        assertRouted(number);
        assertThat(driver.file(number).centre()).isEqualTo(TestCompany.VIENNA);
        assertThat(decisions(number)).isEqualTo(1);
    }

    @Test
    void movesTheClaimAndItsTaskToTheCapableCentreOfTheRegion() {
        var region = fresh("R");
        var responsible = open(region, TestCompany.ROUTER, false);
        var capable = open(region, TestCompany.COFFEE, false);

        var number = driver.submit(claimFor(company.freshUnit().serial()).at(responsible));

        assertRouted(number);
        assertThat(driver.file(number).centre()).isEqualTo(capable);
        assertThat(driver.task(number).centre()).isEqualTo(capable);
    }

    @Test
    void movesTheClaimToTheIntakeCentreIfNobodyInTheRegionRepairsTheFamily() {
        var region = fresh("R");
        var responsible = open(region, TestCompany.ROUTER, false);
        var intake = open(region, TestCompany.TOOLS, true);

        var number = driver.submit(claimFor(company.freshUnit().serial()).at(responsible));

        assertRouted(number);
        assertThat(driver.file(number).centre()).isEqualTo(intake);
        assertThat(driver.task(number).centre()).isEqualTo(intake);
    }

    @Test
    void leavesTheClaimWhereItsUnitIs() {
        var region = fresh("R");
        var responsible = open(region, TestCompany.ROUTER, false);
        open(region, TestCompany.COFFEE, false);

        var number =
                driver.submitWithUnit(claimFor(company.freshUnit().serial()).at(responsible));

        assertThat(driver.process(number))
                .hasPassed(Elements.SERVICE_ROUTE_CLAIM)
                .isWaitingAtExactly(Elements.CALL_REPAIR_ORDER);
        assertThat(driver.file(number).centre()).isEqualTo(responsible);
        assertThat(driver.task(number).centre()).isEqualTo(responsible);
    }

    @Test
    void sendsTheUnitAfterTheCaseThatALeadMoves() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        driver.receive(number);

        actions.moveTo(
                number,
                TestCompany.VIENNA,
                "They have the part",
                staff.find(TestCompany.ADMIN).orElseThrow());

        var place = driver.file(number).unitPlace();
        assertThat(place.kind()).isEqualTo(UnitPlace.Kind.IN_TRANSIT);
        assertThat(place.detail()).endsWith("→ Wien West");
        assertThat(claims.cancellable(number)).isFalse();
        driver.diagnose(number, DiagnosisResult.REPAIR);
        assertThat(driver.file(number).unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "B-13"));
    }

    @Test
    void sendsNoUnitThatIsNotThereYet() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));

        actions.moveTo(
                number,
                TestCompany.VIENNA,
                "Nearer",
                staff.find(TestCompany.ADMIN).orElseThrow());

        assertThat(driver.file(number).unitPlace().kind()).isEqualTo(UnitPlace.Kind.WITH_CUSTOMER);
    }

    @Test
    void tellsTheCustomerOfEachMoveWhereToBringTheUnitNow() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        assertThat(messages(number, "moved-instructions")).isZero();

        caseFiles.moveTo(number, TestCompany.VIENNA, TestCompany.ADMIN);
        assertThat(messages(number, "moved-instructions")).isEqualTo(1);
        assertThat(jdbc.sql("select args from outgoing_message where case_number = ? and kind = 'moved-instructions'")
                        .param(number)
                        .query(String.class)
                        .single())
                .contains("Wien West");
        caseFiles.moveTo(number, TestCompany.VIENNA, TestCompany.ADMIN);
        caseFiles.moveTo(number, TestCompany.BERLIN, TestCompany.ADMIN);
        assertThat(messages(number, "moved-instructions")).isEqualTo(2);

        driver.receive(number);
        caseFiles.moveTo(number, TestCompany.VIENNA, TestCompany.ADMIN);
        assertThat(messages(number, "moved-instructions")).isEqualTo(2);
    }

    private long messages(String number, String kind) {
        return jdbc.sql("select count(*) from outgoing_message where case_number = ? and kind = ?")
                .params(number, kind)
                .query(Long.class)
                .single();
    }

    private void assertRouted(String number) {
        assertThat(driver.process(number))
                .hasPassed(Elements.SERVICE_ROUTE_CLAIM)
                .isWaitingAtExactly(Elements.CALL_UNIT_ARRIVAL);
    }

    private String open(String region, String families, boolean intake) {
        var code = fresh("C");
        var cells = new HashMap<>(Map.of(
                "code",
                code,
                "name",
                "Centre " + code,
                "region",
                region,
                "zone",
                "Europe/Berlin",
                "street",
                "Side Street 2",
                "postalCode",
                "1000",
                "city",
                "Town " + code,
                "country",
                "PT",
                "phone",
                "+49 1",
                "email",
                code.toLowerCase(Locale.ROOT) + "@company.example"));
        cells.putAll(Map.of(
                "openingHours",
                "Mon-Fri 09:00-18:00",
                "holidays",
                "",
                "families",
                families,
                "intake",
                String.valueOf(intake)));
        var centres = imports.stream()
                .filter(target -> target.name().equals("centres"))
                .findFirst()
                .orElseThrow();
        var problems = transaction.execute(status -> centres.load(List.of(new ImportTarget.Row(2, cells))));
        assertThat(problems).isEmpty();
        return code;
    }

    private long decisions(String number) {
        return jdbc.sql("select count(*) from decision_record where case_number = ? and decision = 'claim-routing'")
                .param(number)
                .query(Long.class)
                .single();
    }

    private static String fresh(String prefix) {
        return prefix
                + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT);
    }
}
