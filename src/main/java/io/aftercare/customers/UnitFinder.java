package io.aftercare.customers;

import io.aftercare.desk.SearchProvider;
import io.aftercare.identity.Staff;
import io.aftercare.shared.SerialNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds units by the start of their serial number; the very number comes first. */
@Component
@Order(100)
class UnitFinder implements SearchProvider {

    private final UnitSearch search;
    private final ObjectProvider<UnitWhereabouts> whereabouts;

    UnitFinder(UnitSearch search, ObjectProvider<UnitWhereabouts> whereabouts) {
        this.search = search;
        this.whereabouts = whereabouts;
    }

    @Override
    public List<Hit> search(String text, Staff reader, Locale locale, int limit) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var exact = SerialNumber.keyOf(text);
        return search.find(new UnitQuery(text, null), 0, limit).items().stream()
                .sorted(Comparator.comparing(
                        line -> !SerialNumber.keyOf(line.unit().serial()).equals(exact)))
                .map(line -> hit(line, locale))
                .toList();
    }

    private Hit hit(UnitLine line, Locale locale) {
        var serial = line.unit().serial();
        var place = whereabouts.stream().flatMap(known -> known.of(serial, locale).stream());
        var detail = Stream.concat(
                        Stream.of(line.unit().productName(), line.ownerName()).filter(Objects::nonNull), place)
                .collect(Collectors.joining(" · "));
        return new Hit("search.unit", serial, detail, "/desk/units/" + serial);
    }
}
