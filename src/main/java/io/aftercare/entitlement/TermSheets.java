package io.aftercare.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface TermSheets extends ListCrudRepository<TermsEntity, Long> {

    Optional<TermsEntity> findByFamilyAndProductAndValidFrom(String family, String product, LocalDate validFrom);

    Optional<TermsEntity> findFirstByFamilyAndProductAndValidFromLessThanEqualOrderByValidFromDesc(
            String family, String product, LocalDate day);

    List<TermsEntity> findAllByOrderByFamilyAscProductAscValidFromDesc();
}
