package io.aftercare.customers;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.Product;
import io.aftercare.customers.UnitRows.NewUnit;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Paged;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The installed base: units by serial number. */
@Component
@Transactional
public class Units {

    private static final Sort NEWEST_SALE_FIRST = Sort.by(Sort.Order.desc("soldOn"), Sort.Order.asc("serial"));

    private final UnitRecords records;
    private final UnitRows rows;
    private final Catalog catalog;
    private final UnitTrail trail;

    Units(UnitRecords records, UnitRows rows, Catalog catalog, UnitTrail trail) {
        this.records = records;
        this.rows = rows;
        this.catalog = catalog;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public Optional<Unit> find(SerialNumber serial) {
        return records.find(serial).map(unit -> unit.view(product(unit.productCode())));
    }

    /** The number as it is registered, whatever separators it was typed with; as typed if the unit is not known. */
    @Transactional(readOnly = true)
    public SerialNumber spelled(SerialNumber typed) {
        return records.find(typed).map(unit -> new SerialNumber(unit.serial())).orElse(typed);
    }

    /** The units a customer owns, newest sale first. */
    @Transactional(readOnly = true)
    public Paged<Unit> ownedBy(long customerId, int page, int size) {
        var found = records.findByOwnerId(customerId, Paged.request(page, size, NEWEST_SALE_FIRST));
        return new Paged<>(views(found.getContent()), found.getNumber(), found.getSize(), found.getTotalElements());
    }

    /**
     * Registers a unit that was not known.
     *
     * @param why what the trail says, such as the number of the case; null for nothing
     * @throws InvalidInputException at {@code serialNumber} if it is known already, at {@code productCode} if there
     *     is no such product
     */
    public Unit register(
            SerialNumber serial, String productCode, LocalDate soldOn, Long ownerId, String why, String actor) {
        var product = catalog.product(productCode)
                .orElseThrow(
                        () -> new InvalidInputException("productCode", "product-unknown", String.valueOf(productCode)));
        if (records.find(serial).isPresent()) {
            throw known(serial);
        }
        try {
            rows.insert(new NewUnit(serial, product.code(), soldOn, ownerId, UnitStatus.IN_USE));
        } catch (DuplicateKeyException someoneWasFaster) {
            throw known(serial);
        }
        var unit = records.find(serial).orElseThrow();
        trail.registered(unit, why, actor);
        return unit.view(product);
    }

    /**
     * Makes the customer the owner of a unit that has none. A known owner stays: a second hand is not settled by a form.
     *
     * @param why what the trail says, such as the number of the case
     */
    public void adopt(SerialNumber serial, long customerId, String why, String actor) {
        var unit = records.find(serial).orElseThrow(() -> new NotFoundException("unit " + serial));
        if (!unit.owned()) {
            trail.change(unit, why, actor, found -> found.adoptBy(customerId));
        }
    }

    List<Unit> views(List<UnitEntity> units) {
        var products = catalog.products(
                units.stream().map(UnitEntity::productCode).distinct().toList());
        return units.stream()
                .map(unit -> unit.view(products.get(unit.productCode())))
                .toList();
    }

    private Product product(String code) {
        return catalog.product(code).orElseThrow();
    }

    private static InvalidInputException known(SerialNumber serial) {
        return new InvalidInputException("serialNumber", "unit-known", serial.value());
    }
}
