package io.aftercare.identity;

import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.NotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds members of staff. */
@Component
@Transactional(readOnly = true)
public class StaffDirectory {

    private final StaffMembers members;
    private final ServiceCentres centres;

    StaffDirectory(StaffMembers members, ServiceCentres centres) {
        this.members = members;
        this.centres = centres;
    }

    /** The signed-in member of the current request; empty for the public and for jobs. Costs no query. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Staff> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return authentication.getPrincipal() instanceof SignedInStaff principal && principal.staff() != null
                ? Optional.of(principal.staff())
                : find(authentication.getName());
    }

    /** The signed-in member. @throws io.aftercare.shared.NotFoundException if nobody is signed in */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Staff required() {
        return current().orElseThrow(() -> new NotFoundException("a signed-in member of staff"));
    }

    public Optional<Staff> find(String username) {
        return members.findByUsername(Usernames.normal(username)).map(this::view);
    }

    /** The active members who may work in this role at this centre, by display name. */
    public List<Staff> workers(Role role, String centre) {
        return members.activeWith(role).stream()
                .filter(member ->
                        member.centres().contains(centre) || member.roles().contains(Role.MANAGER))
                .map(this::view)
                .filter(staff -> staff.mayWork(role, centre))
                .toList();
    }

    /** Where the member reads mail; empty if that is not known. */
    public Optional<String> emailOf(String username) {
        return members.findByUsername(Usernames.normal(username))
                .map(StaffMember::email)
                .filter(email -> !email.isBlank());
    }

    /** How the member's account looks to the login; empty if there is none or it is switched off. */
    Optional<SignedInStaff> signIn(String username) {
        return members.findByUsername(Usernames.normal(username))
                .filter(StaffMember::active)
                .map(member -> new SignedInStaff(member, view(member)));
    }

    private Staff view(StaffMember member) {
        var own = member.centres();
        return new Staff(
                member.username(),
                member.displayName(),
                member.language(),
                member.roles(),
                own,
                visibleTo(member, own),
                centres.regionsOf(own),
                member.active());
    }

    private Set<String> visibleTo(StaffMember member, Set<String> own) {
        if (!member.roles().contains(Role.MANAGER)) {
            return own;
        }
        var visible = new HashSet<>(own);
        visible.addAll(centres.neighboursOf(own));
        return Set.copyOf(visible);
    }
}
