package io.aftercare.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
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

    @EntityGraph(attributePaths = {"families", "hours"})
    List<ServiceCentre> findWithHoursByCodeIn(Collection<String> codes);

    @EntityGraph(attributePaths = "hours")
    List<ServiceCentre> findWithHoursByActiveTrue();

    @EntityGraph(attributePaths = "holidays")
    List<ServiceCentre> findWithHolidaysByActiveTrue();

    /** The codes of the centres of which a name or number is like the pattern, by name. */
    @Query("""
            select c.code from ServiceCentre c
            where lower(c.name) like ?1 escape '!' or lower(c.code) like ?1 escape '!'
            or lower(c.city) like ?1 escape '!' or lower(c.region) like ?1 escape '!'
            or lower(c.postalCode) like ?1 escape '!'
            order by c.name, c.code
            """)
    Page<String> search(String pattern, Pageable page);

    @Query(
            "select c.code from ServiceCentre c where c.region in (select own.region from ServiceCentre own where own.code in ?1)")
    List<String> codesOfTheRegionsOf(Collection<String> centres);

    @Query("select c.code from ServiceCentre c")
    List<String> codes();

    @Query("select distinct c.region from ServiceCentre c where c.code in ?1")
    List<String> regionsOf(Collection<String> centres);

    ServiceCentre save(ServiceCentre centre);
}
