package io.aftercare.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffMembers extends Repository<StaffMember, Long> {

    @EntityGraph(attributePaths = {"roles", "centres"})
    Optional<StaffMember> findByUsername(String username);

    @EntityGraph(attributePaths = {"roles", "centres"})
    List<StaffMember> findByUsernameIn(Collection<String> usernames);

    @EntityGraph(attributePaths = {"roles", "centres"})
    @Query("select m from StaffMember m where m.active and ?1 member of m.roles order by m.displayName, m.username")
    List<StaffMember> activeWith(Role role);

    /** All working admins, locked until the end of the transaction; in one order, so that nobody waits crosswise. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from StaffMember m where m.active and ?1 member of m.roles order by m.id")
    List<StaffMember> lockActiveWith(Role role);

    @Query("select count(m) from StaffMember m where m.active and ?1 member of m.roles and m.username <> ?2")
    long countActiveWith(Role role, String except);

    /** The needle is in lower case; where {@code anyCentre} holds, the centres do not matter. */
    @Query("""
            select m from StaffMember m
            where (locate(:needle, lower(m.displayName)) > 0 or locate(:needle, m.username) > 0)
            and exists (select 1 from m.roles r where r in :roles)
            and (:anyCentre = true or exists (select 1 from m.centres c where c in :centres))
            """)
    Page<StaffMember> search(
            String needle, Collection<Role> roles, boolean anyCentre, Collection<String> centres, Pageable page);

    long count();

    StaffMember save(StaffMember member);
}
