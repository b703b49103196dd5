package io.aftercare.casefile;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.SerialNumber;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;

/** Turns what somebody looks for into a condition of the database. */
record CaseFilter(CaseQuery query, Set<Long> customers, Set<String> products) {

    Specification<CaseRecord> forReader(Staff reader) {
        return (file, any, is) -> is.and(conditions(reader, file, is));
    }

    private Predicate[] conditions(Staff reader, Root<CaseRecord> file, CriteriaBuilder is) {
        var all = new ArrayList<Predicate>();
        all.add(file.get("stage").in(query.stages()));
        if (!reader.has(Role.ADMIN)) {
            all.add(file.get("centre").in(reader.visible()));
        }
        if (!query.centre().isEmpty()) {
            all.add(is.equal(file.get("centre"), query.centre()));
        }
        if (query.unread()) {
            all.add(is.isNotNull(file.get("unreadSince")));
        }
        if (!query.q().isEmpty()) {
            all.add(is.or(matches(file, is)));
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate[] matches(Root<CaseRecord> file, CriteriaBuilder is) {
        var any = new ArrayList<Predicate>();
        any.add(file.get("customerId").in(customers));
        any.add(file.get("productCode").in(products));
        SerialNumber.parse(query.q()).ifPresent(serial -> any.add(is.like(file.get("serialKey"), serial.key() + "%")));
        CaseNumber.parse(query.q())
                .ifPresent(number -> any.add(is.and(
                        is.equal(file.get("runningNumber"), number.running()),
                        is.like(file.get("number"), number.pattern()))));
        return any.toArray(Predicate[]::new);
    }
}
