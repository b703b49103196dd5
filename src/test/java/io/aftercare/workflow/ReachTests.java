package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.workflow.WorkListQuery.Scope;
import io.aftercare.workflow.WorkListQuery.Sort;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTests {

    @Test
    void readsOneRowPerRoleAndOwnCentre() {
        var reader = staff(Set.of("BER", "HAM"), Set.of("BER", "HAM"), Role.FRONT_DESK, Role.TECHNICIAN);

        assertThat(Reach.of(WorkListQuery.of(Scope.GROUP), reader))
                .containsExactly("front-desk@BER", "front-desk@HAM", "technician@BER", "technician@HAM");
    }

    @Test
    void letsAManagerReadTheRegionAndAnAdminEverything() {
        var manager = staff(Set.of("BER"), Set.of("BER", "HAM"), Role.MANAGER);
        var admin = staff(Set.of(), Set.of(), Role.ADMIN);

        assertThat(Reach.of(WorkListQuery.of(Scope.GROUP), manager)).containsExactly("manager@region:DE");
        assertThat(Reach.of(WorkListQuery.of(Scope.ALL), manager))
                .hasSize(Role.values().length)
                .allMatch(scope -> scope.endsWith("@region:DE"));
        assertThat(Reach.of(WorkListQuery.of(Scope.ALL), admin))
                .hasSize(Role.values().length)
                .allMatch(scope -> scope.endsWith("@*"));
    }

    @Test
    void letsALeadReadAllRolesOfTheOwnCentresOnly() {
        var lead = staff(Set.of("BER"), Set.of("BER"), Role.LEAD);

        assertThat(Reach.of(WorkListQuery.of(Scope.GROUP), lead)).containsExactly("lead@BER");
        assertThat(Reach.of(WorkListQuery.of(Scope.ALL), lead))
                .hasSize(Role.values().length)
                .allMatch(scope -> scope.endsWith("@BER"));
    }

    @Test
    void addsNothingToAReaderWithoutOversight() {
        var technician = staff(Set.of("BER"), Set.of("BER"), Role.TECHNICIAN);

        assertThat(Reach.of(WorkListQuery.of(Scope.ALL), technician)).containsExactly("technician@BER");
    }

    @Test
    void readsNothingOfACentreThatIsNotTheReaders() {
        var technician = staff(Set.of("BER"), Set.of("BER"), Role.TECHNICIAN);
        var query = new WorkListQuery(Scope.GROUP, "HAM", null, null, null, Sort.DUE, null, 25);

        assertThat(Reach.of(query, technician)).isEmpty();
    }

    private static Staff staff(Set<String> centres, Set<String> visible, Role... roles) {
        return new Staff("ann", "Ann", "en", Set.of(roles), centres, visible, Set.of("DE"), true);
    }
}
