package io.aftercare.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A country by its code: people write its name, programs its code. */
record Country(String code) {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

    /** By code: to ask all languages for a name takes long, and all centres are asked for theirs. */
    private static final Map<String, Set<String>> NAMES = new ConcurrentHashMap<>();

    /** Whether somebody means this country: by its code, or its name in English, in Russian or in its own language. */
    boolean isCalled(String written) {
        return code.equalsIgnoreCase(written.strip()) || names().contains(PlaceNames.folded(written));
    }

    /** Folded, found out once. */
    Set<String> names() {
        return NAMES.computeIfAbsent(code.toUpperCase(Locale.ROOT), Country::names);
    }

    private static Set<String> names(String code) {
        var own = Stream.of(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().equals(code));
        return Stream.concat(LANGUAGES.stream(), own)
                .map(language -> new Locale("", code).getDisplayCountry(language))
                .map(PlaceNames::folded)
                .collect(Collectors.toUnmodifiableSet());
    }
}
