package io.aftercare.customers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CustomerCards extends ListCrudRepository<CustomerEntity, Long> {

    Optional<CustomerEntity> findByEmailKey(String emailKey);

    List<CustomerEntity> findByIdIn(Collection<Long> ids);

    /** @param pattern a lower-case LIKE pattern, escaped with an exclamation mark */
    @Query("""
            select c from CustomerEntity c
            where lower(c.name) like :pattern escape '!' or c.emailKey like :pattern escape '!'
               or lower(c.city) like :pattern escape '!' or c.phone like :pattern escape '!'""")
    Page<CustomerEntity> search(String pattern, Pageable page);
}
