package io.aftercare.catalog;

import io.aftercare.shared.Changes;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Trail;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes the symptom, fault and resolution codes of a family; the family's trail tells about them. One is never
 * deleted, since cases name it; it is switched off.
 */
@Component
@Transactional
public class CodeBook {

    private final Families families;
    private final FamilyCodes codes;
    private final Trail trail;

    CodeBook(Families families, FamilyCodes codes, Trail trail) {
        this.families = families;
        this.codes = codes;
        this.trail = trail;
    }

    /** The codes of a family of one kind. */
    public record OfKind(CodeKind kind, List<Line> codes) {}

    /** A code in the reader's language. */
    public record Line(String code, String label, boolean active) {}

    /** All codes of this kind by label, those that are switched off too. */
    @Transactional(readOnly = true)
    public OfKind all(String family, CodeKind kind, Locale locale) {
        var lines = CatalogCode.parse(family).map(of -> codes.findByFamilyAndKind(of, kind)).orElse(List.of()).stream()
                .map(code -> new Line(code.card().code(), code.in(locale).label(), code.active()))
                .sorted(Comparator.comparing(Line::label, Collator.getInstance(locale)))
                .toList();
        return new OfKind(kind, lines);
    }

    /** @throws NotFoundException if there is none */
    @Transactional(readOnly = true)
    public CodeCard card(String family, CodeKind kind, String code) {
        return entity(family, kind, code).card();
    }

    /** A card to fill in. @throws NotFoundException if there is no such family */
    @Transactional(readOnly = true)
    public CodeCard empty(String family) {
        existing(family);
        return CodeCard.empty();
    }

    /** @throws io.aftercare.shared.InvalidInputException at the fields that do not fit */
    public void add(String family, CodeKind kind, CodeCard card, String actor) {
        var of = existing(family);
        var check = new CardCheck();
        var code = check.code(card.code());
        if (codes.findByFamilyAndKindAndCode(of, kind, code).isPresent()) {
            check.input().problem("code", "code-known", code);
        }
        var entity = new CodeEntity(of, kind, code);
        describe(entity, card, check);
        codes.save(entity);
        write(of, actor, Changes.between(null, entity.card()).of(detail(kind, code)));
    }

    /**
     * @throws ConflictException {@code change-stale} if somebody else has changed it since that version
     * @throws io.aftercare.shared.InvalidInputException at the fields that do not fit
     */
    public void change(String family, CodeKind kind, String code, CodeCard card, String actor) {
        var entity = entity(family, kind, code);
        var before = entity.card();
        CardCheck.refuseStale(before, card);
        describe(entity, card, new CardCheck());
        var changes = Changes.between(before, entity.card()).of(detail(kind, before.code()));
        write(CatalogCode.parse(family).orElseThrow(), actor, changes);
    }

    private String existing(String family) {
        return CatalogCode.parse(family)
                .filter(families::existsByCode)
                .orElseThrow(() -> new NotFoundException("family " + family));
    }

    private void write(String family, String actor, Changes changes) {
        trail.write(FamilyBook.subject(family), actor, null, changes);
    }

    /** Such as “Symptoms, LEAK” in the reader's language. */
    private static String detail(CodeKind kind, String code) {
        return "#code.kind." + kind + ", " + code;
    }

    private static void describe(CodeEntity code, CodeCard card, CardCheck check) {
        var labels = check.texts("label", card.labelEn(), card.labelRu(), Catalog.LONGEST_LABEL);
        check.input().refuse();
        code.label(labels);
        code.switchTo(card.active());
    }

    private CodeEntity entity(String family, CodeKind kind, String code) {
        return CatalogCode.parse(family)
                .flatMap(of ->
                        CatalogCode.parse(code).flatMap(known -> codes.findByFamilyAndKindAndCode(of, kind, known)))
                .orElseThrow(() -> new NotFoundException("code " + code));
    }
}
