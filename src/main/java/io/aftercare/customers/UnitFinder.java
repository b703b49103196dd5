package io.aftercare.customers;

import io.aftercare.desk.SearchProvider;
import io.aftercare.identity.Staff;
import io.aftercare.shared.SerialNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds units by the start of their serial number; the very number comes first. */
@Component
@Order(100)
class UnitFinder implements SearchProvider {

    private final UnitSearch search;

    UnitFinder(UnitSearch search) {
        this.search = search;
    }

    @Override
    public List<Hit> search(String text, Staff reader, Locale locale, int limit) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var exact = SerialNumber.parse(text).map(SerialNumber::value).orElse("");
        return search.find(new UnitQuery(text, null), 0, limit).items().stream()
                .sorted(Comparator.comparing(line -> !line.unit().serial().equals(exact)))
                .map(UnitFinder::hit)
                .toList();
    }

    private static Hit hit(UnitLine line) {
        var detail = line.ownerName() == null
                ? line.unit().productName()
                : line.unit().productName() + " · " + line.ownerName();
        return new Hit(
                "search.unit",
                line.unit().serial(),
                detail,
                "/desk/units/" + line.unit().serial());
    }
}
