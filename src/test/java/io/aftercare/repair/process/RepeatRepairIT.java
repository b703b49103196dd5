package io.aftercare.repair.process;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.COFFEE_MACHINE;
import static io.aftercare.support.TestCompany.VIENNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.Timeline;
import io.aftercare.casefile.TimelineEntry;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.identity.Role;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.repair.OldPart;
import io.aftercare.repair.WorkSheet;
import io.aftercare.repair.WorkSheets;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.SerialNumber;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit that comes back with the symptom of a repair whose warranty still runs. */
@IntegrationTest
class RepeatRepairIT {

    private static final String TOM = TestCompany.user(BERLIN, Role.TECHNICIAN);
    private static final String TANJA = TOM + "2";
    private static final String THEO = TestCompany.user(VIENNA, Role.TECHNICIAN);

    private static final DiagnoseUnitForm DIAGNOSIS =
            new DiagnoseUnitForm(DiagnosisResult.REPAIR, "BOARD", "No voltage", 15, Set.of(), 40, "", "");
    private static final RepairUnitForm WORK =
            new RepairUnitForm("REPLACED", "Board replaced", "board", "1 x board", 55, OldPart.SCRAP, "");

    @Autowired
    private Workshop workshop;

    @Autowired
    private WorkSheets sheets;

    @Autowired
    private Entitlements entitlements;

    @Autowired
    private Timeline timeline;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void goesToSomebodyElseThanTheFormerRepairer() {
        var first = repairedBy(TOM, BERLIN);

        var again = workshop.againFor(first.file(), BERLIN);
        var order = workshop.repairOf(again, "DEAD");

        assertThat(sheet(order).repeatOf()).isEqualTo(first.number());
        assertThat(sheet(order).excludedTechnician()).isEqualTo(TOM);
        assertThat(workshop.taskOf(again.number()).excludedUser()).isEqualTo(TOM);
        assertThatThrownBy(() -> workshop.complete(again.number(), DIAGNOSIS, TOM))
                .isInstanceOf(ConflictException.class)
                .hasMessage("four-eyes");
        workshop.complete(again.number(), DIAGNOSIS, TANJA);
        assertThatThrownBy(() -> workshop.complete(again.number(), WORK, TOM))
                .isInstanceOf(ConflictException.class)
                .hasMessage("four-eyes");
        workshop.complete(again.number(), WORK, TANJA);
        assertThat(sheet(order).repairedBy()).isEqualTo(TANJA);
    }

    @Test
    void tellsTheManagersOfTheRegionOnce() {
        var first = repairedBy(TOM, BERLIN);

        var again = workshop.againFor(first.file(), BERLIN);
        workshop.repairOf(again, "DEAD");

        assertThat(jdbc.sql("select recipient from outgoing_message where case_number = ? and kind = 'repeat-repair'")
                        .param(again.number())
                        .query(String.class)
                        .list())
                .contains("ber.manager@company.example", "vie.manager@company.example")
                .doesNotContain("msk.manager@company.example")
                .doesNotHaveDuplicates();
    }

    @Test
    void staysWithTheFormerRepairerWhereNobodyElseWorks() {
        var first = repairedBy(THEO, VIENNA);

        var again = workshop.againFor(first.file(), VIENNA);
        var order = workshop.repairOf(again, "DEAD");

        assertThat(sheet(order).repeatOf()).isEqualTo(first.number());
        assertThat(sheet(order).excludedTechnician()).isNull();
        assertThat(kinds(again)).contains("repair-repeat", "repair-repeat-nobody-else");
        workshop.complete(again.number(), DIAGNOSIS, THEO);
    }

    @Test
    void anotherSymptomIsAnotherRepair() {
        var first = repairedBy(TOM, BERLIN);

        var again = workshop.againFor(first.file(), BERLIN);
        var order = workshop.repairOf(again, "NOISE");

        assertThat(sheet(order).repeatOf()).isNull();
        assertThat(kinds(again)).doesNotContain("repair-repeat");
        workshop.complete(again.number(), DIAGNOSIS, TOM);
    }

    @Test
    void isKnownByTheFaultWhereNoSymptomWasNamed() {
        var file = workshop.caseOf(COFFEE_MACHINE, BERLIN);
        var first = workshop.repairOf(file, null).getBusinessKey();
        workshop.complete(file.number(), DIAGNOSIS, TOM);
        workshop.complete(file.number(), WORK, TOM);
        entitlements.startRepairWarranty(
                SerialNumber.parse(file.serial()).orElseThrow(),
                first,
                null,
                "BOARD",
                TestCompany.today().minusDays(1));
        var again = workshop.againFor(file, BERLIN);
        var order = workshop.repairOf(again, null);
        assertThat(sheet(order).repeatOf()).isNull();

        workshop.complete(again.number(), DIAGNOSIS, TOM);

        assertThat(sheet(order).repeatOf()).isEqualTo(first);
        assertThat(sheet(order).excludedTechnician()).isEqualTo(TOM);
        assertThat(workshop.taskOf(again.number()).excludedUser()).isEqualTo(TOM);
        assertThat(kinds(again)).contains("repair-repeat");
        assertThat(jdbc.sql("select count(*) from outgoing_message where case_number = ? and kind = 'repeat-repair'")
                        .param(again.number())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void isShownOnThePageOfTheCase() {
        var first = repairedBy(TOM, BERLIN);
        var again = workshop.againFor(first.file(), BERLIN);
        workshop.repairOf(again, "DEAD");

        var page = Visitor.browser(port)
                .signIn(TestCompany.user(BERLIN, Role.LEAD))
                .get("/desk/cases/" + again.number());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Repeated repair: " + first.number(),
                        "/desk/cases/" + first.file().number());
    }

    /** A repair that is done, and whose warranty has begun. */
    private Repaired repairedBy(String technician, String centre) {
        var file = workshop.caseOf(COFFEE_MACHINE, centre);
        var order = workshop.repairOf(file, "DEAD").getBusinessKey();
        workshop.complete(file.number(), DIAGNOSIS, technician);
        workshop.complete(file.number(), WORK, technician);
        entitlements.startRepairWarranty(
                SerialNumber.parse(file.serial()).orElseThrow(),
                order,
                "DEAD",
                TestCompany.today().minusDays(1));
        return new Repaired(file, order);
    }

    private WorkSheet sheet(ProcessInstance order) {
        return sheets.get(order.getBusinessKey());
    }

    private List<String> kinds(CaseFile file) {
        return timeline.forStaff(file, Locale.ENGLISH).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private record Repaired(CaseFile file, String number) {}
}
