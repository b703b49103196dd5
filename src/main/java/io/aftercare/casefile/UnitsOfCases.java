package io.aftercare.casefile;

import io.aftercare.customers.UnitWhereabouts;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.SerialNumber;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Where a unit is according to its latest case: in which centre and on which shelf, or how it went. A case that awaits the
 * unit does not know of one that still lies with us since the case before.
 */
@Component
class UnitsOfCases implements UnitWhereabouts {

    private final CaseRecords records;
    private final ServiceCentres centres;
    private final MessageSource messages;

    UnitsOfCases(CaseRecords records, ServiceCentres centres, MessageSource messages) {
        this.records = records;
        this.centres = centres;
        this.messages = messages;
    }

    @Override
    public Optional<String> of(String serial, Locale locale) {
        var latest = records.findBySerialKeyOrderByOpenedAtDesc(SerialNumber.keyOf(serial));
        return latest.stream()
                .filter(file -> file.place().kind() != UnitPlace.Kind.WITH_CUSTOMER)
                .findFirst()
                .filter(file -> file.place().kind().withUs())
                .or(() -> latest.stream().findFirst())
                .map(file -> words(file, locale));
    }

    private String words(CaseRecord file, Locale locale) {
        var place = file.place();
        var words = messages.getMessage("case.place." + place.kind(), null, locale);
        var detail = place.detail().isEmpty() ? words : words + ", " + place.detail();
        return place.kind().withUs()
                        && place.kind() != UnitPlace.Kind.IN_TRANSIT
                        && place.kind() != UnitPlace.Kind.DEPOT
                ? detail + " (" + centres.get(file.centre()).name() + ")"
                : detail;
    }
}
