package io.aftercare.network;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The service centres and how a case finds its own. */
@Component
public class ServiceCentres {

    /** All active centres by name. */
    public List<Centre> active() {
        throw new UnsupportedOperationException();
    }

    /** All centres by name, closed ones too. */
    public List<Centre> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<Centre> find(String code) {
        throw new UnsupportedOperationException();
    }

    /** @throws io.aftercare.shared.NotFoundException if there is none */
    public Centre get(String code) {
        throw new UnsupportedOperationException();
    }

    /** The centre that receives what has no better place: of the region if given and it has one, else of any. */
    public Centre intakeOf(String region) {
        throw new UnsupportedOperationException();
    }

    /**
     * The centre responsible for a new case: the preferred one if it is active, else an active one in the
     * customer's town, else one in the customer's country, else the intake centre. Country and city may be null.
     */
    public Centre responsibleFor(String preferred, String country, String city) {
        throw new UnsupportedOperationException();
    }
}
