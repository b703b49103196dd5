package io.aftercare.customers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.ListCrudRepository;

interface CustomerCards extends ListCrudRepository<CustomerEntity, Long>, JpaSpecificationExecutor<CustomerEntity> {

    Optional<CustomerEntity> findByEmailKey(String emailKey);

    List<CustomerEntity> findByIdIn(Collection<Long> ids);
}
