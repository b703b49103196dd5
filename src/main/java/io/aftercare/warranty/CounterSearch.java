package io.aftercare.warranty;

import io.aftercare.casefile.CaseDoors;
import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.desk.SearchProvider;
import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.SerialNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads the front desk from a scanned serial number without an open case to the counter, whether it is known or not. */
@Component
@Order(300)
class CounterSearch implements SearchProvider {

    private static final int SHORTEST = 6;
    private static final Pattern HUMAN_NUMBER = Pattern.compile("[A-Z]{2}-?\\d{4}-?\\d{1,9}");
    private static final Pattern WITH_DIGITS = Pattern.compile("\\S*\\d\\S*\\d\\S*");

    private final Units units;
    private final CaseDoors doors;
    private final MessageSource messages;

    CounterSearch(Units units, CaseDoors doors, MessageSource messages) {
        this.units = units;
        this.doors = doors;
        this.messages = messages;
    }

    @Override
    public List<Hit> search(String text, Staff reader, Locale locale, int limit) {
        return reader.has(Role.FRONT_DESK)
                ? serial(text).stream()
                        .filter(serial -> doors.openOf(serial).isEmpty())
                        .flatMap(serial -> hit(serial, locale).stream())
                        .toList()
                : List.of();
    }

    /** What was scanned as a serial number, not a word or the number of a case. */
    private static Optional<SerialNumber> serial(String text) {
        var typed = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        return typed.length() < SHORTEST
                        || !WITH_DIGITS.matcher(typed).matches()
                        || HUMAN_NUMBER.matcher(typed).matches()
                ? Optional.empty()
                : SerialNumber.parse(typed);
    }

    private Optional<Hit> hit(SerialNumber serial, Locale locale) {
        var unit = units.find(serial);
        if (unit.filter(known -> known.status().blocked()).isPresent()) {
            return Optional.empty();
        }
        var number = unit.map(Unit::serial).orElse(serial.value());
        var url = "/desk/counter?serialNumber=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
        var detail = messages.getMessage("counter.search", null, locale);
        return Optional.of(new Hit("search.counter", number, detail, url, unit.isPresent()));
    }
}
