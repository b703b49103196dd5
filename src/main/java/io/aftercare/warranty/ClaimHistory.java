package io.aftercare.warranty;

import io.aftercare.customers.UnitHistory;
import io.aftercare.shared.SerialNumber;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The claims for a unit, in its history. */
@Component
class ClaimHistory implements UnitHistory {

    private final ClaimLookup claims;
    private final MessageSource messages;

    ClaimHistory(ClaimLookup claims, MessageSource messages) {
        this.claims = claims;
        this.messages = messages;
    }

    @Override
    public List<Entry> of(String serial, Locale locale) {
        return SerialNumber.parse(serial).map(claims::ofUnit).orElse(List.of()).stream()
                .map(claim -> new Entry(
                        claim.startedAt(),
                        "history.claim",
                        claim.number(),
                        messages.getMessage("warranty.status." + claim.status(), null, locale),
                        "/desk/cases/" + claim.number()))
                .toList();
    }
}
