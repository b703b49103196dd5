package io.aftercare.entitlement;

import io.aftercare.catalog.Catalog;
import io.aftercare.customers.Unit;
import io.aftercare.shared.Clock;
import io.aftercare.shared.InvalidInputException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The warranty terms of the families. */
@Component
@Transactional
class WarrantyTerms {

    /** The first purchase day of terms that are for every unit. */
    static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    static final int LONGEST = 600;

    private final TermSheets sheets;
    private final CarriedTerms carried;
    private final Catalog catalog;
    private final Clock clock;

    WarrantyTerms(TermSheets sheets, CarriedTerms carried, Catalog catalog, Clock clock) {
        this.sheets = sheets;
        this.carried = carried;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The day for which whoever is at no centre looks at terms: a unit is at home in no zone, so it is the day in UTC. */
    LocalDate today() {
        return clock.today(ZoneOffset.UTC);
    }

    /**
     * The terms for this unit, bought on this day: those of its product, else those of its family; as long as those of the
     * unit that it came instead of, if it carries them on.
     */
    @Transactional(readOnly = true)
    public Terms of(Unit unit, LocalDate boughtOn) {
        var own = own(unit, boughtOn);
        return carried.findBySerial(unit.serial())
                .map(CarriedTermsEntity::months)
                .map(own::lasting)
                .orElse(own);
    }

    /** Lets the other unit carry on the terms of the first one, which was bought on this day. */
    public void carryOver(Unit first, Unit other, LocalDate boughtOn) {
        carried.save(new CarriedTermsEntity(other.serial(), of(first, boughtOn)));
    }

    private Terms own(Unit unit, LocalDate boughtOn) {
        return newest(unit.family(), unit.productCode(), boughtOn)
                .or(() -> newest(unit.family(), "", boughtOn))
                .map(TermsEntity::view)
                .orElseGet(() -> Terms.standard(unit.family()));
    }

    private Optional<TermsEntity> newest(String family, String product, LocalDate boughtOn) {
        return sheets.findFirstByFamilyAndProductAndValidFromLessThanEqualOrderByValidFromDesc(
                family, product, boughtOn);
    }

    /** All terms that were agreed, by family, newest first. */
    @Transactional(readOnly = true)
    public List<Terms> all() {
        return sheets.findAllByOrderByFamilyAscProductAscValidFromDesc().stream()
                .map(TermsEntity::view)
                .toList();
    }

    public void define(String family, LocalDate validFrom, Map<CostClass, Integer> months, int repairMonths) {
        var code = catalog.family(family, Locale.ENGLISH)
                .orElseThrow(() -> new InvalidInputException("family", "family-unknown", String.valueOf(family)))
                .code();
        months.values().forEach(length -> checkLength("months", length));
        checkLength("repairWarrantyMonths", repairMonths);
        var terms = sheets.findByFamilyAndProductAndValidFrom(code, "", validFrom)
                .orElseGet(() -> new TermsEntity(code, "", validFrom));
        terms.agree(months, repairMonths);
        sheets.save(terms);
    }

    private static void checkLength(String field, int months) {
        if (months < 0 || months > LONGEST) {
            throw new InvalidInputException(field, "terms-length", LONGEST);
        }
    }
}
