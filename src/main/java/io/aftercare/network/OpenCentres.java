package io.aftercare.network;

import io.aftercare.shared.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which centres are open at this moment, by their own clocks, hours and holidays. */
@Component
@Transactional(readOnly = true)
public class OpenCentres {

    private final ServiceCentreRecords centres;
    private final Clock clock;

    OpenCentres(ServiceCentreRecords centres, Clock clock) {
        this.centres = centres;
        this.clock = clock;
    }

    /** All active centres by code; those whose hours nobody has said are left out. Asks as often for many as for few. */
    public Map<String, OpenNow> all() {
        centres.findWithHolidaysByActiveTrue();
        return now(centres.findWithHoursByActiveTrue());
    }

    /** These centres by code; those whose hours nobody has said are left out. */
    public Map<String, OpenNow> of(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : now(centres.findWithHoursByCodeIn(codes));
    }

    /** Empty if nobody has said when it opens, or it does not open within a year. */
    public Optional<OpenNow> of(String centre) {
        return centres.findByCode(centre).map(ServiceCentre::hours).flatMap(hours -> hours.at(clock.now()));
    }

    private Map<String, OpenNow> now(Collection<ServiceCentre> some) {
        var found = new HashMap<String, OpenNow>();
        some.forEach(centre -> centre.hours().at(clock.now()).ifPresent(now -> found.put(centre.code(), now)));
        return found;
    }
}
