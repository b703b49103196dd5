package io.aftercare.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface TermSheets extends ListCrudRepository<TermsEntity, Long> {

    Optional<TermsEntity> findByFamilyAndValidFrom(String family, LocalDate validFrom);

    Optional<TermsEntity> findFirstByFamilyAndValidFromLessThanEqualOrderByValidFromDesc(String family, LocalDate day);

    List<TermsEntity> findAllByOrderByFamilyAscValidFromDesc();
}
