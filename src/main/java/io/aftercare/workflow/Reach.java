package io.aftercare.workflow;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.workflow.WorkListQuery.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which rows of the work list a reader reads: per role one reach, the widest the reader has. An admin reads everywhere,
 * a manager the region, everyone else the own centres.
 */
final class Reach {

    private Reach() {}

    static String atCentre(Role role, String centre) {
        return role.key() + "@" + centre;
    }

    static String inRegion(Role role, String region) {
        return role.key() + "@region:" + region;
    }

    static String everywhere(Role role) {
        return role.key() + "@*";
    }

    static List<String> of(WorkListQuery query, Staff reader) {
        return roles(query, reader).stream()
                .flatMap(role -> places(query.centre(), reader).stream().map(place -> place.apply(role)))
                .sorted()
                .toList();
    }

    private static Set<Role> roles(WorkListQuery query, Staff reader) {
        var overseer = reader.has(Role.ADMIN) || reader.has(Role.MANAGER) || reader.has(Role.LEAD);
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(query.scope() == Scope.ALL && overseer ? EnumSet.allOf(Role.class) : reader.roles());
        if (query.role() != null) {
            roles.retainAll(Set.of(query.role()));
        }
        return roles;
    }

    private static List<Function<Role, String>> places(String centre, Staff reader) {
        if (centre != null) {
            return reader.sees(centre) ? List.of(role -> atCentre(role, centre)) : List.of();
        }
        if (reader.has(Role.ADMIN)) {
            return List.of(Reach::everywhere);
        }
        return reader.has(Role.MANAGER) ? inRegions(reader) : atCentres(reader);
    }

    private static List<Function<Role, String>> inRegions(Staff reader) {
        return reader.regions().stream()
                .<Function<Role, String>>map(region -> role -> inRegion(role, region))
                .toList();
    }

    private static List<Function<Role, String>> atCentres(Staff reader) {
        return reader.centres().stream()
                .<Function<Role, String>>map(centre -> role -> atCentre(role, centre))
                .toList();
    }
}
