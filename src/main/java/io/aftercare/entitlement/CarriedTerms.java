package io.aftercare.entitlement;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface CarriedTerms extends ListCrudRepository<CarriedTermsEntity, Long> {

    Optional<CarriedTermsEntity> findBySerial(String serial);
}
