package io.aftercare.casefile;

/** What a customer comes with, and how its number begins. */
public enum CaseKind {
    CLAIM("WC");

    private final String prefix;

    CaseKind(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }
}
