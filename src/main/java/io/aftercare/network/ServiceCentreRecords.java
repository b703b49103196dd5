package io.aftercare.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ServiceCentreRecords extends Repository<ServiceCentre, Long> {

    @EntityGraph(attributePaths = "families")
    List<ServiceCentre> findAllByOrderByName();

    @EntityGraph(attributePaths = "families")
    List<ServiceCentre> findByActiveTrueOrderByName();

    @EntityGraph(attributePaths = "families")
    Optional<ServiceCentre> findByCode(String code);

    @EntityGraph(attributePaths = "families")
    List<ServiceCentre> findByCodeIn(Collection<String> codes);

    @Query(
            "select c.code from ServiceCentre c where c.region in (select own.region from ServiceCentre own where own.code in ?1)")
    List<String> codesOfTheRegionsOf(Collection<String> centres);

    @Query("select c.code from ServiceCentre c")
    List<String> codes();

    @Query("select distinct c.region from ServiceCentre c where c.code in ?1")
    List<String> regionsOf(Collection<String> centres);

    ServiceCentre save(ServiceCentre centre);
}
