package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.Timeline;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.WorkList;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    @Test
    void freesWhatAMemberHeldWhoIsSwitchedOffAndSaysSoInTheTimeline() {
        var task = claims.unknownUnit(port);
        var colleague = claims.colleague();
        Visitor.program(port, colleague).postJson("/api/v1/tasks/" + task.taskId() + "/claim", "{}");
        assertThat(workList.ofCase(task.caseNumber()).get(0).assignee()).isEqualTo(colleague);

        var answer = Visitor.browser(port)
                .signIn(TestCompany.ADMIN)
                .submit(
                        "/desk/staff/" + colleague,
                        "/desk/staff/" + colleague,
                        Map.of(
                                "displayName", "Jonas Weber",
                                "email", "desk.colleague@company.example",
                                "language", "en",
                                "roles", "front-desk",
                                "centres", TestCompany.BERLIN,
                                "password", ""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(workList.ofCase(task.caseNumber()).get(0).assignee()).isNull();
        assertThat(timeline.forStaff(files.get(task.caseNumber()), Locale.ENGLISH)
                        .get(0)
                        .text())
                .contains("is free again", colleague);
    }
}
