package io.aftercare.warranty.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.customers.Customer;
import io.aftercare.repair.IntakeChoices;
import io.aftercare.shared.Option;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws the counter's form with everything it needs, empty or as it was filled in. */
@Component
class CounterPage {

    private static final List<String> LANGUAGES = List.of("en", "ru");

    private final CounterDesk desk;
    private final CounterUnits units;
    private final Catalog catalog;
    private final IntakeChoices choices;

    CounterPage(CounterDesk desk, CounterUnits units, Catalog catalog, IntakeChoices choices) {
        this.desk = desk;
        this.units = units;
        this.catalog = catalog;
        this.choices = choices;
    }

    /** An empty form, at the reader's counter if there is one only, for a customer who speaks the reader's language. */
    CounterForm empty(String serial, Locale locale) {
        var counters = desk.counters();
        var centre = counters.size() == 1 ? counters.get(0).value() : null;
        var language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.get(0);
        return new CounterForm(
                serial, null, null, null, null, null, null, centre, null, null, null, language, null, null, null, null,
                null, null, null, null, null, null, null, null);
    }

    /** Owner and day of sale are filled in where nothing was typed. */
    ModelAndView draw(String template, CounterForm typed, Locale locale) {
        var unit = units.look(typed.serialNumber(), typed.productCode(), desk.reader(), locale);
        var fill = unit.owner() != null && blank(typed.name()) && blank(typed.email());
        var form = withSale(fill ? typed.of(unit.owner()) : typed, unit);
        return choices(template, form, locale).addObject("unit", unit).addObject("fill", fill);
    }

    /** The customer's part alone, filled from this card. */
    ModelAndView customer(String template, Customer customer, Locale locale) {
        return choices(template, empty(null, locale).of(customer), locale);
    }

    private ModelAndView choices(String template, CounterForm form, Locale locale) {
        return new ModelAndView(template)
                .addObject("form", form)
                .addObject("centres", desk.counters())
                .addObject(
                        "products",
                        catalog.products().stream()
                                .map(product -> new Option(product.code(), product.name()))
                                .toList())
                .addObject(
                        "languages",
                        LANGUAGES.stream().map(CounterPage::language).toList())
                .addObject("wipes", choices.wipes(locale))
                .addObject("idempotencyKey", UUID.randomUUID().toString());
    }

    private static CounterForm withSale(CounterForm form, CounterUnit unit) {
        if (!blank(form.purchaseDate()) || unit.unit() == null || unit.unit().soldOn() == null) {
            return form;
        }
        return form.boughtOn(unit.unit().soldOn().toString());
    }

    /** Each language by its own name. */
    private static Option language(String code) {
        var locale = Locale.forLanguageTag(code);
        var name = locale.getDisplayLanguage(locale);
        return new Option(code, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
