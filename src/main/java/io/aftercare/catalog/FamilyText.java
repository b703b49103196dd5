package io.aftercare.catalog;

import jakarta.persistence.Embeddable;

/** What a family is called in one language, and where its serial number is. */
@Embeddable
record FamilyText(String name, String serialHelp) {}
