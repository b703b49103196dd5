package io.aftercare.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Families, products and codes. Labels come in the reader's language, else in English. */
@Component
public class Catalog {

    public List<Family> families(Locale locale) {
        throw new UnsupportedOperationException();
    }

    public Optional<Family> family(String code, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** All active products by family and name. */
    public List<Product> products() {
        throw new UnsupportedOperationException();
    }

    public Optional<Product> product(String code) {
        throw new UnsupportedOperationException();
    }

    /** The family's codes of this kind by label. */
    public List<CodeView> codes(String family, CodeKind kind, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** The label of a code; the code itself if the family has none such. */
    public String label(String family, CodeKind kind, String code, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds or renames a family.
     *
     * @param names      by language; English must be there
     * @param serialHelp where to find the serial number, by language
     */
    public void defineFamily(
            String code, Map<String, String> names, Map<String, String> serialHelp, boolean safetyRelevant) {
        throw new UnsupportedOperationException();
    }

    /** Adds or relabels a code of a family; labels by language, English must be there. */
    public void defineCode(String family, CodeKind kind, String code, Map<String, String> labels) {
        throw new UnsupportedOperationException();
    }

    /** Adds or renames a product. */
    public void defineProduct(String code, String name, String family) {
        throw new UnsupportedOperationException();
    }
}
