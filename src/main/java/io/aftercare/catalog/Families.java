package io.aftercare.catalog;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Families extends ListCrudRepository<FamilyEntity, Long> {

    Optional<FamilyEntity> findByCode(String code);

    boolean existsByCode(String code);
}
