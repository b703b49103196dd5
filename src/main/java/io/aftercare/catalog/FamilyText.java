package io.aftercare.catalog;

import jakarta.persistence.Embeddable;

/** What a family is called in one language, and what its customers should know: help that is not given is empty. */
@Embeddable
record FamilyText(String name, String serialHelp, String photoHelp, String packingHelp) {

    static final FamilyText NONE = new FamilyText("", "", "", "");
}
