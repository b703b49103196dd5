package io.aftercare.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The tracking links of all cases. */
interface LinkRecords extends Repository<LinkRecord, Long> {

    LinkRecord save(LinkRecord link);

    Optional<LinkRecord> findByTokenHash(String tokenHash);

    List<LinkRecord> findByCaseNumberOrderByGenerationDesc(String caseNumber);
}
