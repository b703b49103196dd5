package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseList;
import io.aftercare.casefile.CaseQuery;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.messaging.Mailbox;
import io.aftercare.messaging.MessageFilter;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Statements;
import io.aftercare.support.TestCompany;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page of a list asks the database as often for many rows as for one. */
@IntegrationTest
class ListsAskOnceIT {

    private static final int ROWS = 6;

    @Autowired
    private OpenClaims claims;

    @Autowired
    private WorkRows rows;

    @Autowired
    private CaseList cases;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    int port;

    private List<WorkItem> tasks;
    private Staff clerk;

    @BeforeEach
    void openSomeClaims() {
        tasks = Stream.generate(() -> claims.unknownUnit(port)).limit(ROWS).toList();
        clerk = staff.find(OpenClaims.frontDesk()).orElseThrow();
    }

    @Test
    void theWorkList() {
        assertThat(statements.of(() -> rows.of(tasks, clerk, Locale.ENGLISH)))
                .isEqualTo(statements.of(() -> rows.of(tasks.subList(0, 1), clerk, Locale.ENGLISH)))
                .isPositive();
    }

    @Test
    void theListOfCases() {
        var all = new CaseQuery("", null, null, null);

        // the number of all cases is asked for where the page is full
        assertThat(statements.of(() -> cases.find(all, clerk, 0, ROWS)))
                .isEqualTo(statements.of(() -> cases.find(all, clerk, 0, 1)))
                .isPositive();
    }

    @Test
    void theListOfMessagesWhichMakesNoLinks() {
        jdbc.sql("update tracking_link set revoked_at = issued_at where case_number = ?")
                .param(tasks.get(0).caseNumber())
                .update();
        var before = links();
        var manager = staff.find(TestCompany.user(TestCompany.BERLIN, io.aftercare.identity.Role.MANAGER))
                .orElseThrow();

        var found = mailbox.find(new MessageFilter(tasks.get(0).caseNumber(), null, null), manager, 0, ROWS);

        assertThat(found.items()).isNotEmpty();
        assertThat(links()).isEqualTo(before);
    }

    private int links() {
        return jdbc.sql("select count(*) from tracking_link")
                .query(Integer.class)
                .single();
    }
}
