package io.aftercare.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface FamilyCodes extends ListCrudRepository<CodeEntity, Long> {

    List<CodeEntity> findByFamilyAndKind(String family, CodeKind kind);

    Optional<CodeEntity> findByFamilyAndKindAndCode(String family, CodeKind kind, String code);
}
