package io.aftercare.warranty;

import io.aftercare.casefile.DecisionStory;
import java.util.List;

/**
 * The letter about a refusal, in the words of its customer.
 *
 * @param language  of all its texts
 * @param facts     number, unit and days, each with its label
 * @param reason    what was written for the customer
 * @param covers    what the warranty terms say per cost class; empty if the workshop found what speaks against the claim,
 *                  like {@code why}
 * @param whyTitle  above the decisions of the table, with what it was asked
 * @param appeal    until when and how the customer may appeal, or that the refusal is final
 */
public record RefusalLetter(
        String language,
        String title,
        String placeAndDay,
        List<String> sender,
        List<String> addressee,
        List<DecisionStory.Fact> facts,
        String intro,
        String reasonTitle,
        String reason,
        String coverTitle,
        List<CoverLine> covers,
        String whyTitle,
        List<DecisionStory> why,
        String appealTitle,
        String appeal,
        String closing) {

    /** @param cost the cost class, the verdict about it and why */
    public record CoverLine(String cost, String verdict, String why) {}
}
