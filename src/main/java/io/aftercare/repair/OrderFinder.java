package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.desk.SearchProvider;
import io.aftercare.identity.Staff;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds the case of a repair order by the order's number, with or without year and leading zeros. */
@Component
@Order(50)
class OrderFinder implements SearchProvider {

    private static final Pattern NUMBER = Pattern.compile("RO-?(?:(\\d{4})-)?(\\d{1,9})");

    /** A number comes once a year: these are all that have it. */
    private static final Limit YEARS = Limit.of(100);

    private final WorkshopOrders orders;
    private final CaseFiles caseFiles;
    private final MessageSource messages;

    OrderFinder(WorkshopOrders orders, CaseFiles caseFiles, MessageSource messages) {
        this.orders = orders;
        this.caseFiles = caseFiles;
        this.messages = messages;
    }

    @Override
    public List<Hit> search(String text, Staff reader, Locale locale, int limit) {
        return pattern(text)
                .map(number -> orders.findByTicketNumberLikeOrderByIdDesc(number, YEARS))
                .orElse(List.of())
                .stream()
                .filter(order -> caseFiles
                        .find(order.getCaseNumber())
                        .filter(file -> reader.sees(file.centre()))
                        .isPresent())
                .limit(limit)
                .map(order -> hit(order, locale))
                .toList();
    }

    /** A LIKE pattern for what was typed; empty if it is no number of an order. */
    private static Optional<String> pattern(String typed) {
        var matcher = NUMBER.matcher(typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of("RO-%s-%06d"
                        .formatted(
                                matcher.group(1) == null ? "____" : matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    private Hit hit(WorkshopOrder order, Locale locale) {
        var status = messages.getMessage("repair.status." + order.getCourse().getStatus(), null, locale);
        return new Hit(
                "search.repair",
                order.getNumber(),
                order.getCaseNumber() + " · " + status,
                "/desk/cases/" + order.getCaseNumber());
    }
}
