package io.aftercare.customers;

import io.aftercare.shared.SerialNumber;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface UnitRecords extends ListCrudRepository<UnitEntity, Long> {

    /** The unit however its number is spelled; the very spelling comes first. */
    default Optional<UnitEntity> find(SerialNumber serial) {
        return findBySerial(serial.value()).or(() -> findBySerialKey(serial.key()));
    }

    Optional<UnitEntity> findBySerial(String serial);

    Optional<UnitEntity> findBySerialKey(String key);

    Page<UnitEntity> findByOwnerId(long ownerId, Pageable page);

    /** @param pattern a LIKE pattern over letters and digits, escaped with an exclamation mark */
    @Query("""
            select u from UnitEntity u
            where u.serialKey like :pattern escape '!' and (:product is null or u.productCode = :product)""")
    Page<UnitEntity> search(String pattern, String product, Pageable page);
}
