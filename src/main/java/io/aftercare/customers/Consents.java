package io.aftercare.customers;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Consents extends ListCrudRepository<ConsentEntity, Long> {

    long countByCustomerId(long customerId);

    List<ConsentEntity> findByCustomerIdOrderByDecidedAtDescIdDesc(long customerId);
}
