package io.aftercare.identity;

import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Paged;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as admins and managers look at them: an admin sees all, a manager those of the region. */
@Component
@Transactional(readOnly = true)
public class StaffList {

    private static final Sort BY_NAME = Sort.by("displayName", "username");

    private final StaffMembers members;

    StaffList(StaffMembers members) {
        this.members = members;
    }

    /** @param q part of a name; role may be null and the others empty, which means any */
    public record Filter(String q, Role role, String centre) {

        public Filter {
            q = q == null ? "" : q.strip();
            centre = centre == null ? "" : centre;
        }
    }

    public Paged<StaffAccount> search(Staff reader, Filter filter, int page, int size) {
        var roles = filter.role() == null ? EnumSet.allOf(Role.class) : EnumSet.of(filter.role());
        var anyCentre = reader.has(Role.ADMIN) && filter.centre().isEmpty();
        var found = members.search(
                filter.q().toLowerCase(Locale.ROOT),
                roles,
                anyCentre,
                centres(reader, filter.centre()),
                Paged.request(page, size, BY_NAME));
        return Paged.of(found, StaffMember::account);
    }

    /** @throws NotFoundException if there is no such account, or none that this reader may see */
    public StaffAccount account(Staff reader, String username) {
        return members.findByUsername(Usernames.normal(username))
                .map(StaffMember::account)
                .filter(account -> account.centres().stream().anyMatch(reader::sees) || reader.has(Role.ADMIN))
                .orElseThrow(() -> new NotFoundException("account " + username));
    }

    /** The own account. */
    public StaffAccount own(Staff reader) {
        return members.findByUsername(reader.username())
                .map(StaffMember::account)
                .orElseThrow(() -> new NotFoundException("the own account"));
    }

    private static Set<String> centres(Staff reader, String wanted) {
        if (wanted.isEmpty()) {
            return reader.visible();
        }
        return reader.sees(wanted) ? Set.of(wanted) : Set.of();
    }
}
