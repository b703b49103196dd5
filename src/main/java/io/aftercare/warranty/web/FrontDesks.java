package io.aftercare.warranty.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** At which centres somebody works at the front desk. */
@Component
class FrontDesks {

    private final ServiceCentres centres;

    FrontDesks(ServiceCentres centres) {
        this.centres = centres;
    }

    /** By name. */
    List<Option> of(Staff reader) {
        return centres.active().stream()
                .filter(centre -> reader.mayWork(Role.FRONT_DESK, centre.code()))
                .map(centre -> new Option(centre.code(), centre.name()))
                .toList();
    }

    boolean has(Staff reader, String centre) {
        return centres.find(String.valueOf(centre))
                .filter(found -> found.active() && reader.mayWork(Role.FRONT_DESK, found.code()))
                .isPresent();
    }
}
