package io.aftercare.desk.web;

import io.aftercare.identity.Role;
import io.aftercare.shared.AskedPage;
import io.aftercare.shared.InputCheck;
import io.aftercare.workflow.WorkListQuery;
import io.aftercare.workflow.WorkListQuery.DueBy;
import io.aftercare.workflow.WorkListQuery.Scope;
import io.aftercare.workflow.WorkListQuery.Sort;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** The work list's filters as they stand in the address. What is unknown there counts as not given. */
record WorkListFilter(
        String scope,
        String centre,
        String role,
        String kind,
        String q,
        String sort,
        String after,
        Integer size,
        String hold,
        String due,
        String holder) {

    private static final int PAGE = 25;
    private static final String ON = "on";
    private static final String OFF = "off";

    WorkListQuery query() {
        return new WorkListQuery(
                constant(Scope.values(), scope).orElse(Scope.GROUP),
                centre,
                Optional.ofNullable(role).flatMap(Role::ofKey).orElse(null),
                kind,
                q,
                constant(Sort.values(), sort).orElse(Sort.DUE),
                after,
                size == null ? PAGE : size,
                ON.equals(hold) ? Boolean.TRUE : OFF.equals(hold) ? Boolean.FALSE : null,
                constant(DueBy.values(), due).orElse(null),
                holder);
    }

    /** @throws io.aftercare.shared.InvalidInputException at what a program asks for and nothing fits */
    void check() {
        var check = new InputCheck();
        checkOne("scope", scope, Scope.values(), check);
        checkOne("sort", sort, Sort.values(), check);
        checkOne("due", due, DueBy.values(), check);
        if (role != null && !role.isBlank() && Role.ofKey(role).isEmpty()) {
            check.problem("role", "choice-unknown", role);
        }
        if (size != null) {
            AskedPage.checkSize(size, check);
        }
        check.refuse();
    }

    private static void checkOne(String field, String asked, Enum<?>[] known, InputCheck check) {
        if (asked != null && Stream.of(known).noneMatch(value -> key(value).equals(asked))) {
            check.problem(field, "choice-unknown", asked);
        }
    }

    /** The name in addresses. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The address of the list under these filters in another scope, from its first page on. */
    String inScope(String other) {
        return address(other, null);
    }

    /** The address of the next page. */
    String from(String mark) {
        return address(key(query().scope()), mark);
    }

    /** The same in the widest scope. */
    WorkListFilter everywhere() {
        return new WorkListFilter(key(Scope.ALL), centre, role, kind, q, sort, after, size, hold, due, holder);
    }

    /** The same first page in this order. */
    String sortedBy(Sort other) {
        return new WorkListFilter(scope, centre, role, kind, q, key(other), null, size, hold, due, holder).here();
    }

    /** Its own address. */
    String here() {
        return address(key(query().scope()), query().after());
    }

    boolean narrows() {
        var query = query();
        return query.centre() != null
                || query.role() != null
                || query.kind() != null
                || query.q() != null
                || query.held() != null
                || query.dueBy() != null
                || query.holder() != null;
    }

    private String address(String inScope, String mark) {
        var query = query();
        var address = UriComponentsBuilder.fromPath("/desk").queryParam("scope", inScope);
        add(address, "centre", query.centre());
        add(address, "role", query.role() == null ? null : query.role().key());
        add(address, "kind", query.kind());
        add(address, "q", query.q());
        add(address, "sort", query.sort() == Sort.DUE ? null : key(query.sort()));
        add(address, "hold", query.held() == null ? null : query.held() ? ON : OFF);
        add(address, "due", query.dueBy() == null ? null : key(query.dueBy()));
        add(address, "holder", query.holder());
        add(address, "after", mark);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String key) {
        return Arrays.stream(values).filter(value -> key(value).equals(key)).findFirst();
    }
}
