package io.aftercare.customers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface UnitRecords extends ListCrudRepository<UnitEntity, Long> {

    Optional<UnitEntity> findBySerial(String serial);

    List<UnitEntity> findByOwnerIdOrderBySoldOnDescSerialAsc(long ownerId);

    /** @param pattern an upper-case LIKE pattern, escaped with an exclamation mark */
    @Query("""
            select u from UnitEntity u
            where u.serial like :pattern escape '!' and (:product is null or u.productCode = :product)""")
    Page<UnitEntity> search(String pattern, String product, Pageable page);
}
