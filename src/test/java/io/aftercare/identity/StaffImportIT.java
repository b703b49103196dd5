package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.shared.ImportTarget.Origin;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.ImportTarget.RowProblem;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A file takes the role away from admins. Nothing of it stays: the other tests have an admin of their own. */
@IntegrationTest
class StaffImportIT {

    @Autowired
    StaffImport load;

    @Autowired
    StaffMembers members;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final String anna = "anna-" + UUID.randomUUID().toString().substring(0, 8);
    private final String boris = anna.replace("anna", "boris");

    @Test
    void leavesOneOfTwoAdminsWhoseRoleAFileTakesAway() {
        withTwoAdmins(() -> {
            var rows = List.of(member(2, anna, Role.FRONT_DESK), member(3, boris, Role.FRONT_DESK));

            assertThat(load.open(Origin.SYSTEM).check(rows)).singleElement().satisfies(StaffImportIT::isTheLastAdmin);
            assertThat(load.open(Origin.SYSTEM).store(rows)).singleElement().satisfies(StaffImportIT::isTheLastAdmin);
            assertThat(admins()).containsExactly(boris);
        });
    }

    @Test
    void leavesOneAlsoWhereTheFileComesInPieces() {
        withTwoAdmins(() -> {
            var loading = load.open(Origin.SYSTEM);

            assertThat(loading.store(List.of(member(2, anna, Role.FRONT_DESK)))).isEmpty();
            assertThat(loading.store(List.of(member(3, boris, Role.FRONT_DESK))))
                    .singleElement()
                    .satisfies(StaffImportIT::isTheLastAdmin);
            assertThat(admins()).containsExactly(boris);
        });
    }

    @Test
    void letsAllGoForOneWhoComes() {
        withTwoAdmins(() -> {
            var carla = anna.replace("anna", "carla");
            var rows = List.of(
                    member(2, anna, Role.FRONT_DESK), member(3, boris, Role.FRONT_DESK), member(4, carla, Role.ADMIN));

            assertThat(load.load(rows)).isEmpty();
            assertThat(admins()).containsExactly(carla);
        });
    }

    private void withTwoAdmins(Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update staff set active = false").update();
            assertThat(load.load(List.of(member(2, anna, Role.ADMIN), member(3, boris, Role.ADMIN))))
                    .isEmpty();
            work.run();
            status.setRollbackOnly();
        });
    }

    private List<String> admins() {
        return members.activeWith(Role.ADMIN).stream()
                .map(StaffMember::username)
                .toList();
    }

    private static void isTheLastAdmin(RowProblem problem) {
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo("roles");
        assertThat(problem.code()).isEqualTo("staff-last-admin");
    }

    private static Row member(int line, String username, Role role) {
        return new Row(
                line,
                Map.of(
                        "username",
                        username,
                        "displayName",
                        username,
                        "language",
                        "en",
                        "roles",
                        role.key(),
                        "centres",
                        TestCompany.BERLIN,
                        "password",
                        "passphrase 1"));
    }
}
