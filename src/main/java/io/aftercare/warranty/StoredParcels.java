package io.aftercare.warranty;

import io.aftercare.shared.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredParcels extends JpaRepository<UnannouncedParcel, Long> {

    Optional<UnannouncedParcel> findByNumber(String number);

    List<UnannouncedParcel> findBySerialKeyAndStatusIn(String serialKey, Collection<ParcelStatus> statuses);

    Page<UnannouncedParcel> findByStatusIn(Collection<ParcelStatus> statuses, Pageable page);

    Page<UnannouncedParcel> findByCentreInAndStatusIn(
            Collection<String> centres, Collection<ParcelStatus> statuses, Pageable page);

    /** @param pattern a lower-case LIKE pattern, escaped with an exclamation mark */
    @Query("""
            select p from UnannouncedParcel p
            where lower(p.number) like :pattern escape '!' or lower(p.serial) like :pattern escape '!'
               or lower(p.sender) like :pattern escape '!'
            order by p.id desc""")
    List<UnannouncedParcel> search(String pattern, Pageable page);

    /** As {@link #search}, at these centres only. */
    @Query("""
            select p from UnannouncedParcel p
            where p.centre in :centres
              and (lower(p.number) like :pattern escape '!' or lower(p.serial) like :pattern escape '!'
                   or lower(p.sender) like :pattern escape '!')
            order by p.id desc""")
    List<UnannouncedParcel> searchAt(Collection<String> centres, String pattern, Pageable page);

    default UnannouncedParcel get(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFoundException("parcel " + number));
    }
}
