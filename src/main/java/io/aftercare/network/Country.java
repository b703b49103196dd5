package io.aftercare.network;

import java.util.List;
import java.util.Locale;

/** A country by its code: people write its name, programs its code. */
record Country(String code) {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

    /** Whether somebody means this country: by its code, or its name in English, in Russian or in its own language. */
    boolean isCalled(String written) {
        var name = PlaceNames.folded(written);
        return code.equalsIgnoreCase(written.strip())
                || LANGUAGES.stream().map(this::nameIn).anyMatch(name::equals)
                || ownNames().contains(name);
    }

    private List<String> ownNames() {
        return List.of(Locale.getAvailableLocales()).stream()
                .filter(locale -> locale.getCountry().equalsIgnoreCase(code))
                .map(this::nameIn)
                .distinct()
                .toList();
    }

    private String nameIn(Locale language) {
        return PlaceNames.folded(new Locale("", code).getDisplayCountry(language));
    }
}
