package io.aftercare.customers;

import io.aftercare.shared.LikePattern;
import io.aftercare.shared.Paged;
import io.aftercare.shared.SerialNumber;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds units for lists. */
@Component
public class UnitSearch {

    private static final Sort BY_SERIAL = Sort.by("serial");

    private final UnitRecords records;
    private final Units units;
    private final Customers customers;

    UnitSearch(UnitRecords records, Units units, Customers customers) {
        this.records = records;
        this.units = units;
        this.customers = customers;
    }

    /** The units that fit, by serial number. */
    @Transactional(readOnly = true)
    public Paged<UnitLine> find(UnitQuery query, int page, int size) {
        var product = query.product() == null || query.product().isBlank()
                ? null
                : query.product().strip().toUpperCase(Locale.ROOT);
        var asked = Paged.request(page, size, BY_SERIAL);
        var byBeginning = records.search(pattern(query.q()), product, asked);
        var found = byBeginning.isEmpty() && isPartOfNumber(query.q())
                ? records.search(
                        LikePattern.containing(SerialNumber.keyOf(query.q())).toUpperCase(Locale.ROOT), product, asked)
                : byBeginning;
        return new Paged<>(lines(found.getContent()), found.getNumber(), found.getSize(), found.getTotalElements());
    }

    private List<UnitLine> lines(List<UnitEntity> found) {
        var views = units.views(found);
        var owners = customers.byId(views.stream()
                .map(Unit::ownerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return views.stream()
                .map(unit -> new UnitLine(
                        unit,
                        unit.ownerId() == null
                                ? null
                                : owners.get(unit.ownerId()).name()))
                .toList();
    }

    /** Digits from the middle are looked for only when no number begins with them: no index helps there. */
    private static boolean isPartOfNumber(String typed) {
        return typed != null && SerialNumber.keyOf(typed).matches("\\d{4,}");
    }

    /** By letters and digits alone; a text without any finds nothing. */
    private static String pattern(String typed) {
        var text = typed == null ? "" : typed.strip();
        var key = SerialNumber.keyOf(text);
        return LikePattern.startingWith(key.isEmpty() ? text : key).toUpperCase(Locale.ROOT);
    }
}
