package io.aftercare.catalog;

import io.aftercare.shared.InvalidInputException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Families, products and codes. Labels come in the reader's language, else in English. Codes are kept in upper case
 * and found in any spelling.
 */
@Component
@Transactional
public class Catalog {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_HELP = 1000;
    static final int LONGEST_LABEL = 300;

    private final Families families;
    private final FamilyCodes codes;
    private final Products products;

    Catalog(Families families, FamilyCodes codes, Products products) {
        this.families = families;
        this.codes = codes;
        this.products = products;
    }

    /** The spelling in which a code is kept; empty if it cannot be a code. */
    public static Optional<String> spelled(String code) {
        return CatalogCode.parse(code);
    }

    /** All families by name. */
    @Transactional(readOnly = true)
    public List<Family> families(Locale locale) {
        return families.findAll().stream()
                .map(family -> family.in(locale))
                .sorted(Comparator.comparing(Family::name, Collator.getInstance(locale)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Family> family(String code, Locale locale) {
        return CatalogCode.parse(code).flatMap(families::findByCode).map(family -> family.in(locale));
    }

    /** All products that are offered, by family and name: neither they nor their family are switched off. */
    @Transactional(readOnly = true)
    public List<Product> products() {
        return products.findOffered().stream().map(ProductEntity::view).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Product> product(String code) {
        return CatalogCode.parse(code).flatMap(products::findByCode).map(ProductEntity::view);
    }

    /** Those of the products that there are, by code as it is kept. */
    @Transactional(readOnly = true)
    public Map<String, Product> products(Collection<String> codes) {
        var known = codes.stream()
                .map(CatalogCode::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return products.findByCodeIn(known).stream()
                .map(ProductEntity::view)
                .collect(Collectors.toMap(Product::code, Function.identity()));
    }

    /** The first day on which the product was sold to anyone; empty if that is not known. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> soldSince(String product) {
        return CatalogCode.parse(product).flatMap(products::findByCode).map(ProductEntity::soldSince);
    }

    /** The codes of this kind that the family uses now, by label. */
    @Transactional(readOnly = true)
    public List<CodeView> codes(String family, CodeKind kind, Locale locale) {
        return CatalogCode.parse(family).map(code -> codes.findByFamilyAndKind(code, kind)).orElse(List.of()).stream()
                .filter(CodeEntity::active)
                .map(code -> code.in(locale))
                .sorted(Comparator.comparing(CodeView::label, Collator.getInstance(locale)))
                .toList();
    }

    /** The label of a code; the code itself if the family has none such. */
    @Transactional(readOnly = true)
    public String label(String family, CodeKind kind, String code, Locale locale) {
        return CatalogCode.parse(family)
                .flatMap(of ->
                        CatalogCode.parse(code).flatMap(known -> codes.findByFamilyAndKindAndCode(of, kind, known)))
                .map(found -> found.in(locale).label())
                .orElse(code);
    }

    /**
     * Adds or renames a family.
     *
     * @param names      by language; English must be there
     * @param serialHelp where to find the serial number, by language
     */
    public void defineFamily(
            String code, Map<String, String> names, Map<String, String> serialHelp, boolean safetyRelevant) {
        Languages.check("names", names, LONGEST_NAME);
        if (!serialHelp.isEmpty()) {
            Languages.check("serialHelp", serialHelp, LONGEST_HELP);
        }
        var spelled = spelled("code", code);
        var family = families.findByCode(spelled).orElseGet(() -> new FamilyEntity(spelled));
        family.rename(names, serialHelp, safetyRelevant);
        families.save(family);
    }

    /** Tells customers of a family which pictures help and what to pack; by language, of those it has a name in. */
    public void defineHelp(String family, Map<String, String> photos, Map<String, String> packing) {
        Languages.check("photos", photos, LONGEST_HELP);
        Languages.check("packing", packing, LONGEST_HELP);
        families.findByCode(existingFamily(family)).orElseThrow().help(photos, packing);
    }

    /** Adds or relabels a code of a family; labels by language, English must be there. */
    public void defineCode(String family, CodeKind kind, String code, Map<String, String> labels) {
        Languages.check("labels", labels, LONGEST_LABEL);
        var of = existingFamily(family);
        var spelled = spelled("code", code);
        var entity =
                codes.findByFamilyAndKindAndCode(of, kind, spelled).orElseGet(() -> new CodeEntity(of, kind, spelled));
        entity.label(labels);
        codes.save(entity);
    }

    /** Adds or renames a product. */
    public void defineProduct(String code, String name, String family) {
        Languages.check("name", Map.of("en", name), LONGEST_NAME);
        var of = existingFamily(family);
        var spelled = spelled("code", code);
        var product = products.findByCode(spelled).orElseGet(() -> new ProductEntity(spelled));
        product.describe(name.strip(), of);
        products.save(product);
    }

    /** Sets the first day on which the product was sold to anyone. */
    public void defineSalesStart(String product, LocalDate day) {
        existingProduct(product).soldSince(day);
    }

    /** Which warranty a unit has that comes instead of one of this product. */
    @Transactional(readOnly = true)
    public ReplacementWarranty replacementWarranty(String product) {
        return existingProduct(product).replacementWarranty();
    }

    /** Sets which warranty a unit has that comes instead of one of this product. */
    public void defineReplacementWarranty(String product, ReplacementWarranty rule) {
        existingProduct(product).replacementWarranty(rule);
    }

    private ProductEntity existingProduct(String code) {
        return CatalogCode.parse(code)
                .flatMap(products::findByCode)
                .orElseThrow(() -> new InvalidInputException("code", "product-unknown", String.valueOf(code)));
    }

    private String existingFamily(String code) {
        return CatalogCode.parse(code)
                .filter(families::existsByCode)
                .orElseThrow(() -> new InvalidInputException("family", "family-unknown", String.valueOf(code)));
    }

    private static String spelled(String field, String code) {
        return CatalogCode.parse(code)
                .orElseThrow(() -> new InvalidInputException(field, "catalog-code-shape", String.valueOf(code)));
    }
}
