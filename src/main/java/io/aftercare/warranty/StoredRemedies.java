package io.aftercare.warranty;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredRemedies extends Repository<ClaimRemedy, Long> {

    ClaimRemedy save(ClaimRemedy remedy);

    Optional<ClaimRemedy> findByClaimNumber(String number);

    List<ClaimRemedy> findByOldSerialOrReplacementSerial(String old, String replacement);
}
