package io.aftercare.warranty;

import io.aftercare.customers.UnitWhereabouts;
import io.aftercare.desk.SearchProvider;
import io.aftercare.identity.Staff;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds unannounced parcels, and says that a unit lies in one. */
@Component
@Order(150)
class ParcelSearch implements SearchProvider, UnitWhereabouts {

    private static final int SHORTEST = 3;

    private final ParcelBook parcels;
    private final MessageSource messages;

    ParcelSearch(ParcelBook parcels, MessageSource messages) {
        this.parcels = parcels;
        this.messages = messages;
    }

    @Override
    public List<Hit> search(String text, Staff reader, Locale locale, int limit) {
        if (text == null || text.strip().length() < SHORTEST) {
            return List.of();
        }
        return parcels.search(text.strip(), reader, limit).stream()
                .map(parcel -> hit(parcel, locale))
                .toList();
    }

    @Override
    public Optional<String> of(String serial, Locale locale) {
        return parcels.withUs(serial).stream()
                .findFirst()
                .map(parcel -> messages.getMessage(
                        "parcel.whereabouts",
                        new Object[] {parcel.number(), parcel.shelfPlace(), parcel.centreName()},
                        locale));
    }

    private Hit hit(ParcelView parcel, Locale locale) {
        var status = messages.getMessage("parcel.status." + parcel.status(), null, locale);
        var detail = Stream.of(parcel.serial(), parcel.sender(), parcel.shelfPlace(), status)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Hit("search.parcel", parcel.number(), detail, "/desk/parcels/" + parcel.number());
    }
}
