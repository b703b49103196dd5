package io.aftercare.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffMembers extends Repository<StaffMember, Long> {

    @EntityGraph(attributePaths = {"roles", "centres"})
    Optional<StaffMember> findByUsername(String username);

    @Query("select m from StaffMember m where m.active and ?1 member of m.roles order by m.displayName, m.username")
    List<StaffMember> activeWith(Role role);

    @Query("select count(m) from StaffMember m where m.active and ?1 member of m.roles and m.username <> ?2")
    long countActiveWith(Role role, String except);

    long count();

    StaffMember save(StaffMember member);
}
