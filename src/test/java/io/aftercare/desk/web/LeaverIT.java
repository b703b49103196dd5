package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.Timeline;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.WorkList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class LeaverIT {

    @Autowired
    OpenClaims claims;

    @Autowired
    WorkList workList;

    @Autowired
    CaseFiles files;

    @Autowired
    Timeline timeline;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"true,warehouse,BER", "true,front-desk,VIE", "false,front-desk,BER"})
    void freesWhatAMemberHeldWhoLosesRoleCentreOrAccountAndSaysSoInTheTimeline(
            boolean active, String role, String centre) {
        var task = claims.unknownUnit(port);
        var colleague = claims.colleague();
        Visitor.program(port, colleague).postJson("/api/v1/tasks/" + task.taskId() + "/claim", "{}");
        assertThat(workList.ofCase(task.caseNumber()).get(0).assignee()).isEqualTo(colleague);

        var answer = Visitor.browser(port)
                .signIn(TestCompany.ADMIN)
                .submit("/desk/staff/" + colleague, "/desk/staff/" + colleague, account(active, role, centre));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(workList.ofCase(task.caseNumber()).get(0).assignee()).isNull();
        assertThat(timeline.forStaff(files.get(task.caseNumber()), Locale.ENGLISH)
                        .get(0)
                        .text())
                .contains("is free again", "Jonas Weber");
    }

    @Test
    void leavesAMemberTheTasksThatTheNewDutiesStillCover() {
        var task = claims.unknownUnit(port);
        var colleague = claims.colleague();
        Visitor.program(port, colleague).postJson("/api/v1/tasks/" + task.taskId() + "/claim", "{}");

        Visitor.browser(port)
                .signIn(TestCompany.ADMIN)
                .submit(
                        "/desk/staff/" + colleague,
                        "/desk/staff/" + colleague,
                        account(true, "front-desk", TestCompany.BERLIN));

        assertThat(workList.ofCase(task.caseNumber()).get(0).assignee()).isEqualTo(colleague);
    }

    private static Map<String, String> account(boolean active, String role, String centre) {
        var fields = new HashMap<>(Map.of(
                "displayName", "Jonas Weber",
                "email", "desk.colleague@company.example",
                "language", "en",
                "roles", role,
                "centres", centre,
                "password", ""));
        if (active) {
            fields.put("active", "true");
        }
        return fields;
    }
}
