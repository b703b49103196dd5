package io.aftercare.catalog;

import io.aftercare.shared.ConflictException;
import io.aftercare.shared.EditCard;
import io.aftercare.shared.InputCheck;
import java.util.HashMap;
import java.util.Map;

/** What the cards of the catalog have in common when they are read. */
final class CardCheck {

    private final InputCheck check = new InputCheck();

    /** The code of something new, in its one spelling; empty if it cannot be one. */
    String code(String typed) {
        var code = CatalogCode.parse(typed);
        if (code.isEmpty()) {
            check.problem("code", "catalog-code-shape", typed == null ? "" : typed.strip());
        }
        return code.orElse("");
    }

    /** A text by language; the English one must be there, the Russian one may be left out. */
    Map<String, String> texts(String field, String english, String russian, int longest) {
        return byLanguage(check.text(field + "En", english, longest), check.optional(field + "Ru", russian, longest));
    }

    /** A text by language that may be left out altogether. */
    Map<String, String> optionalTexts(String field, String english, String russian, int longest) {
        return byLanguage(
                check.optional(field + "En", english, longest), check.optional(field + "Ru", russian, longest));
    }

    InputCheck input() {
        return check;
    }

    /** @throws ConflictException if the card is of an older version */
    static void refuseStale(EditCard stored, EditCard card) {
        if (stored.version() != card.version()) {
            throw new ConflictException("change-stale");
        }
    }

    private static Map<String, String> byLanguage(String english, String russian) {
        var texts = new HashMap<String, String>();
        texts.put("en", english);
        if (!russian.isEmpty()) {
            texts.put("ru", russian);
        }
        return texts;
    }
}
