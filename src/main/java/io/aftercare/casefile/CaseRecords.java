package io.aftercare.casefile;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The case files. */
interface CaseRecords extends Repository<CaseRecord, Long>, JpaSpecificationExecutor<CaseRecord> {

    CaseRecord save(CaseRecord file);

    Optional<CaseRecord> findByNumber(String number);

    /** The file for a change: who comes second waits until the first is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseRecord c where c.number = :number")
    Optional<CaseRecord> lockByNumber(String number);

    /** @param key the unit's serial number by its {@link io.aftercare.shared.SerialNumber#key() key} */
    List<CaseRecord> findBySerialKeyOrderByOpenedAtDesc(String key);

    long countByUnreadSinceIsNotNull();

    long countByUnreadSinceIsNotNullAndCentreIn(Set<String> centres);

    @Query("select c.number from CaseRecord c where c.unreadSince is not null and c.number in :numbers")
    Set<String> unreadAmong(Collection<String> numbers);

    @Query("select distinct c.centre from CaseRecord c where c.customerId = :customerId")
    Set<String> centresOfCustomer(long customerId);

    @Query("select distinct c.centre from CaseRecord c where c.serialKey = :key")
    Set<String> centresOfSerial(String key);

    @Query("""
            select c.number from CaseRecord c
            where (c.stage in :ended and c.closedAt is null) or (c.stage not in :ended and c.closedAt is not null)
            order by c.number limit 100""")
    List<String> closedOtherwise(List<CaseStage> ended);
}
