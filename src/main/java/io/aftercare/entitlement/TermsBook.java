package io.aftercare.entitlement;

import io.aftercare.catalog.Catalog;
import io.aftercare.shared.Changes;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InputCheck;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailSubject;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes warranty terms. They are read when cover is decided; a decision that was taken keeps what it read, since
 * its inputs and outputs are stored with it.
 */
@Component
@Transactional
public class TermsBook {

    private final TermSheets sheets;
    private final Catalog catalog;
    private final Trail trail;

    TermsBook(TermSheets sheets, Catalog catalog, Trail trail) {
        this.sheets = sheets;
        this.catalog = catalog;
        this.trail = trail;
    }

    /** @throws NotFoundException if there is none */
    @Transactional(readOnly = true)
    public TermsCard card(long id) {
        return entity(id).card();
    }

    /** @throws io.aftercare.shared.InvalidInputException at the fields that do not fit */
    public void add(TermsCard card, String actor) {
        var check = new InputCheck();
        var family = catalog.family(card.family(), Locale.ENGLISH).map(known -> known.code());
        if (family.isEmpty()) {
            check.problem("family", "family-unknown", Objects.toString(card.family(), ""));
        }
        var product = product(card, family.orElse(""), check);
        var day = check.day("validFrom", card.validFrom());
        var from = day == null ? WarrantyTerms.EVER : day;
        if (sheets.findByFamilyAndProductAndValidFrom(family.orElse(""), product, from)
                .isPresent()) {
            check.problem("validFrom", "terms-known");
        }
        check.optional("reason", card.reason(), 500);
        var terms = new TermsEntity(family.orElse(""), product, from);
        agree(terms, card, check);
        sheets.save(terms);
        write(terms.card(), actor, card.reason(), Changes.between(null, terms.card()));
    }

    /**
     * Changes how long the warranty is.
     *
     * @throws ConflictException {@code change-stale} if somebody else has changed it since that version
     * @throws io.aftercare.shared.InvalidInputException at the fields that do not fit
     */
    public void change(long id, TermsCard card, String actor) {
        var terms = entity(id);
        var before = terms.card();
        if (before.version() != card.version()) {
            throw new ConflictException("change-stale");
        }
        var check = new InputCheck();
        if (check.optional("reason", card.reason(), 500).isEmpty()) {
            check.problem("reason", "change-reason-missing");
        }
        agree(terms, card, check);
        write(before, actor, card.reason(), Changes.between(before, terms.card()));
    }

    private void write(TermsCard card, String actor, String reason, Changes changes) {
        var from = card.validFrom().isEmpty() ? "#terms.always" : card.validFrom();
        var detail = card.product().isEmpty() ? from : card.product() + ", " + from;
        trail.write(new TrailSubject("TERMS", card.family()), actor, reason, changes.of(detail));
    }

    private String product(TermsCard card, String family, InputCheck check) {
        var typed = check.optional("product", card.product(), 40);
        if (typed.isEmpty()) {
            return "";
        }
        var found = catalog.product(typed).filter(product -> product.family().equals(family));
        if (found.isEmpty()) {
            check.problem("product", "terms-product-of-family", typed);
        }
        return found.map(product -> product.code()).orElse("");
    }

    private static void agree(TermsEntity terms, TermsCard card, InputCheck check) {
        var months = Map.of(
                CostClass.PARTS, months("parts", card.parts(), check),
                CostClass.LABOUR, months("labour", card.labour(), check),
                CostClass.TRAVEL, months("travel", card.travel(), check));
        var repair = months("repair", card.repair(), check);
        check.refuse();
        terms.agree(months, repair);
    }

    private static int months(String field, String typed, InputCheck check) {
        var text = Objects.toString(typed, "").strip();
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > WarrantyTerms.LONGEST) {
            check.problem(field, "terms-length", WarrantyTerms.LONGEST);
            return 0;
        }
        return Integer.parseInt(text);
    }

    private TermsEntity entity(long id) {
        return sheets.findById(id).orElseThrow(() -> new NotFoundException("terms " + id));
    }
}
