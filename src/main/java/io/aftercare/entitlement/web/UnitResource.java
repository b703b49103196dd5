package io.aftercare.entitlement.web;

import io.aftercare.customers.UnitHistory;
import io.aftercare.customers.UnitStatus;
import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Cover;
import io.aftercare.entitlement.CoverageVerdict;
import io.aftercare.entitlement.UnitFile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A unit as programs read it.
 *
 * @param owner null if nobody is registered
 * @param place where it is, in the reader's language; null if it never came to us
 */
record UnitResource(
        String serialNumber,
        Model product,
        LocalDate soldOn,
        UnitStatus status,
        Owner owner,
        String place,
        List<CoverToday> cover,
        List<Event> history) {

    record Model(String code, String name, String family) {}

    record Owner(long id, String name) {}

    /**
     * @param percent    the share the warranty pays, 0 to 100
     * @param reason     a code that stays the same
     * @param reasonText the reason in the reader's language
     * @param until      last day of the term; null if it is not known
     */
    record CoverToday(
            CostClass costClass,
            CoverageVerdict verdict,
            int percent,
            String reason,
            String reasonText,
            LocalDate until) {}

    /** @param url the page with the details; null if there is none */
    @Schema(name = "UnitEvent")
    record Event(OffsetDateTime at, String kind, String number, String text, String url) {}

    static UnitResource of(UnitFile file, Texts texts) {
        var unit = file.unit();
        return new UnitResource(
                unit.serial(),
                new Model(unit.productCode(), unit.productName(), unit.family()),
                unit.soldOn(),
                unit.status(),
                file.owner() == null
                        ? null
                        : new Owner(file.owner().id(), file.owner().name()),
                file.place(),
                file.cover().stream().map(cover -> today(cover, texts)).toList(),
                file.history().stream().map(UnitResource::event).toList());
    }

    /** Gives the text of a message in the reader's language. */
    @FunctionalInterface
    interface Texts {
        String of(String key);
    }

    private static CoverToday today(Cover cover, Texts texts) {
        return new CoverToday(
                cover.costClass(),
                cover.verdict(),
                cover.percent(),
                cover.reason(),
                texts.of("cover.reason." + cover.reason()),
                cover.until());
    }

    private static Event event(UnitHistory.Entry entry) {
        return new Event(
                entry.in(ZoneOffset.UTC).toOffsetDateTime(), entry.kind(), entry.number(), entry.text(), entry.url());
    }
}
