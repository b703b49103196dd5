package io.aftercare.network.web;

import io.aftercare.network.CentreInput;
import io.aftercare.network.CentreInput.SpanInput;
import io.aftercare.network.CentreSheet;
import io.aftercare.network.GeoPoint;
import io.aftercare.shared.EditCard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The form of a centre: the week has at least two stretches a day, those that are not needed stay empty. */
record CentreForm(
        long version,
        String name,
        String region,
        String zone,
        String street,
        String postalCode,
        String city,
        String country,
        String phone,
        String email,
        List<SpanInput> hours,
        String holidays,
        String families,
        boolean intake,
        boolean active,
        String latitude,
        String longitude)
        implements EditCard {

    private static final int LEAST_STRETCHES = 2;

    /** A form that came without its hours is drawn again with an empty week. */
    CentreForm {
        hours = hours == null || hours.isEmpty() ? rows(List.of()) : week(hours);
    }

    static CentreForm of(CentreSheet sheet) {
        var centre = sheet.centre();
        return new CentreForm(
                sheet.version(),
                centre.name(),
                centre.region(),
                centre.zone().getId(),
                centre.street(),
                centre.postalCode(),
                centre.city(),
                centre.country(),
                centre.phone(),
                centre.email(),
                rows(sheet.hours()),
                sheet.holidays().stream().map(Object::toString).collect(Collectors.joining("\n")),
                centre.families().stream().sorted().collect(Collectors.joining(", ")),
                centre.intake(),
                centre.active(),
                sheet.location() == null
                        ? ""
                        : GeoPoint.degrees(sheet.location().latitude()),
                sheet.location() == null
                        ? ""
                        : GeoPoint.degrees(sheet.location().longitude()));
    }

    /** What no page of ours sends is left out: rows without a day of the week. */
    private static List<SpanInput> week(List<SpanInput> sent) {
        return sent.stream()
                .filter(row -> row != null && row.day() >= 1 && row.day() <= 7)
                .toList();
    }

    @Override
    public String prefix() {
        return "centre";
    }

    private static List<SpanInput> rows(List<SpanInput> hours) {
        var rows = new ArrayList<SpanInput>();
        for (var day = 1; day <= 7; day++) {
            var weekday = day;
            var stretches = hours.stream().filter(span -> span.day() == weekday).toList();
            rows.addAll(stretches);
            for (var i = stretches.size(); i < LEAST_STRETCHES; i++) {
                rows.add(new SpanInput(day, "", ""));
            }
        }
        return rows;
    }

    CentreInput input() {
        return new CentreInput(
                name,
                region,
                zone,
                street,
                postalCode,
                city,
                country,
                phone,
                email,
                hours,
                holidays,
                families,
                intake,
                active,
                latitude,
                longitude);
    }
}
