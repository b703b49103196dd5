package io.aftercare.customers;

import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The installed base: units by serial number. */
@Component
public class Units {

    public Optional<Unit> find(SerialNumber serial) {
        throw new UnsupportedOperationException();
    }

    /** The units a customer owns, newest sale first. */
    public List<Unit> ownedBy(long customerId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Registers a unit that was not known.
     *
     * @throws io.aftercare.shared.InvalidInputException at {@code serialNumber} if it is known already, at
     *     {@code productCode} if there is no such product
     */
    public Unit register(SerialNumber serial, String productCode, LocalDate soldOn, Long ownerId) {
        throw new UnsupportedOperationException();
    }

    /** Makes the customer the owner of a unit that has none; a known owner stays. */
    public void adopt(SerialNumber serial, long customerId) {
        throw new UnsupportedOperationException();
    }
}
