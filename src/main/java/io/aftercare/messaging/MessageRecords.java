package io.aftercare.messaging;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The outbox table. Messages are added and never taken away. */
interface MessageRecords extends Repository<MessageRecord, Long>, JpaSpecificationExecutor<MessageRecord> {

    MessageRecord save(MessageRecord message);

    Optional<MessageRecord> findById(Long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MessageRecord m where m.id = :id")
    Optional<MessageRecord> findToChange(long id);

    boolean existsByCaseNumberAndKindAndOccasion(String caseNumber, String kind, String occasion);

    List<MessageRecord> findByCaseNumberOrderByIdDesc(String caseNumber);

    @Query("select distinct m.kind from MessageRecord m order by m.kind")
    List<String> kinds();

    @Query("""
            select concat(m.caseNumber, ' ', m.kind, ' ', m.occasion) from MessageRecord m
            group by m.caseNumber, m.kind, m.occasion having count(m) > 1 order by m.caseNumber limit 100""")
    List<String> doubled();
}
