package io.aftercare.portal.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the selects of the claim form offer. */
@Component
class FormChoices {

    private final Catalog catalog;
    private final ServiceCentres centres;
    private final MessageSource messages;

    FormChoices(Catalog catalog, ServiceCentres centres, MessageSource messages) {
        this.catalog = catalog;
        this.centres = centres;
        this.messages = messages;
    }

    List<Option> products() {
        return catalog.products().stream()
                .map(product -> new Option(product.code(), product.name()))
                .toList();
    }

    List<Option> centres() {
        return centres.active().stream()
                .map(centre -> new Option(centre.code(), label(centre)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** The town comes first, once. */
    private static String label(Centre centre) {
        return centre.name().contains(centre.city()) ? centre.name() : centre.city() + ": " + centre.name();
    }

    /** Where somebody may call. */
    record Phone(String code, String label, String phone) {}

    List<Phone> phones() {
        return centres.active().stream()
                .filter(centre -> centre.phone() != null && !centre.phone().isBlank())
                .map(centre -> new Phone(centre.code(), label(centre), centre.phone()))
                .sorted(Comparator.comparing(Phone::label))
                .toList();
    }

    List<Option> proofs(Locale locale) {
        return List.of(
                new Option("true", messages.getMessage("portal.proof.yes", null, locale)),
                new Option("false", messages.getMessage("portal.proof.no", null, locale)));
    }

    /** Each language by its own name. */
    List<Option> languages() {
        return List.of(language("en"), language("ru"));
    }

    private static Option language(String code) {
        var locale = Locale.forLanguageTag(code);
        var name = locale.getDisplayLanguage(locale);
        return new Option(code, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    }
}
