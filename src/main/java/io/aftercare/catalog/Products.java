package io.aftercare.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Products extends ListCrudRepository<ProductEntity, Long> {

    Optional<ProductEntity> findByCode(String code);

    List<ProductEntity> findByCodeIn(Collection<String> codes);

    @Query("""
            select p from ProductEntity p
            where p.active = true and p.family in (select f.code from FamilyEntity f where f.active = true)
            order by p.family, p.name, p.code""")
    List<ProductEntity> findOffered();

    /** @param pattern a lower-case LIKE pattern, escaped with an exclamation mark */
    @Query("""
            select p from ProductEntity p
            where (:family is null or p.family = :family)
              and (lower(p.name) like :pattern escape '!' or lower(p.code) like :pattern escape '!')""")
    Page<ProductEntity> search(String pattern, String family, Pageable page);
}
