package io.aftercare.casefile;

import io.aftercare.shared.EditCard;

/**
 * A canned answer to look at and to change.
 *
 * @param title  what staff choose it by
 * @param textRu empty if there is none: customers who read Russian get the English one then
 * @param active whether it can be chosen
 */
public record CannedAnswerCard(long version, String title, String textEn, String textRu, boolean active)
        implements EditCard {

    static CannedAnswerCard empty() {
        return new CannedAnswerCard(0, "", "", "", true);
    }

    @Override
    public String prefix() {
        return "canned";
    }
}
