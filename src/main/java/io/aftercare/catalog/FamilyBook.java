package io.aftercare.catalog;

import io.aftercare.shared.Changes;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailSubject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes product families. One is never deleted, since products and cases name it; it is switched off. What does
 * not fit is refused with an {@link io.aftercare.shared.InvalidInputException} at its field.
 */
@Component
@Transactional
public class FamilyBook {

    private final Families families;
    private final Trail trail;

    FamilyBook(Families families, Trail trail) {
        this.families = families;
        this.trail = trail;
    }

    /** @throws NotFoundException if there is none */
    @Transactional(readOnly = true)
    public FamilyCard card(String code) {
        return entity(code).card();
    }

    /** @return the code as it is kept */
    public String add(FamilyCard card, String actor) {
        var check = new CardCheck();
        var code = check.code(card.code());
        if (families.existsByCode(code)) {
            check.input().problem("code", "family-known", code);
        }
        var family = new FamilyEntity(code);
        describe(family, card, check);
        families.save(family);
        trail.write(subject(code), actor, null, Changes.between(null, family.card()));
        return code;
    }

    /** @throws ConflictException {@code change-stale} if somebody else has changed it since that version */
    public void change(String code, FamilyCard card, String actor) {
        var family = entity(code);
        var before = family.card();
        CardCheck.refuseStale(before, card);
        describe(family, card, new CardCheck());
        trail.write(subject(before.code()), actor, null, Changes.between(before, family.card()));
    }

    static TrailSubject subject(String family) {
        return new TrailSubject("FAMILY", family);
    }

    private static void describe(FamilyEntity family, FamilyCard card, CardCheck check) {
        var names = check.texts("name", card.nameEn(), card.nameRu(), Catalog.LONGEST_NAME);
        var serial = help(check, "serialHelp", card.serialHelpEn(), card.serialHelpRu());
        var photos = help(check, "photoHelp", card.photoHelpEn(), card.photoHelpRu());
        var packing = help(check, "packingHelp", card.packingHelpEn(), card.packingHelpRu());
        if (!names.containsKey("ru") && Stream.of(serial, photos, packing).anyMatch(help -> help.containsKey("ru"))) {
            check.input().problem("nameRu", "text-missing");
        }
        check.input().refuse();
        var texts = new HashMap<String, FamilyText>();
        names.forEach((language, name) -> texts.put(
                language,
                new FamilyText(
                        name,
                        serial.getOrDefault(language, ""),
                        photos.getOrDefault(language, ""),
                        packing.getOrDefault(language, ""))));
        family.describe(texts, card.safetyRelevant());
        family.markParcels(new ParcelMarks(card.battery(), card.fragile()));
        family.switchTo(card.active());
    }

    private static Map<String, String> help(CardCheck check, String field, String english, String russian) {
        return check.optionalTexts(field, english, russian, Catalog.LONGEST_HELP);
    }

    private FamilyEntity entity(String code) {
        return CatalogCode.parse(code)
                .flatMap(families::findByCode)
                .orElseThrow(() -> new NotFoundException("family " + code));
    }
}
