package io.aftercare.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files of cases. */
interface AttachmentRecords extends Repository<AttachmentRecord, Long> {

    AttachmentRecord save(AttachmentRecord file);

    List<AttachmentRecord> findByCaseNumberOrderById(String caseNumber);

    List<AttachmentRecord> findByCaseNumberInOrderById(Collection<String> caseNumbers);

    Optional<AttachmentRecord> findByCaseNumberAndPublicId(String caseNumber, String publicId);

    /** Of these files those that some case has. */
    @Query("select a.sha256 from AttachmentRecord a where a.sha256 in :files")
    Set<String> filesAmong(Collection<String> files);

    @Query("select a.thumbnail from AttachmentRecord a where a.thumbnail in :files")
    Set<String> thumbnailsAmong(Collection<String> files);

    /** Every file that a case has, and below it where it belongs. */
    @Query("select a.caseNumber, a.sha256, a.thumbnail from AttachmentRecord a order by a.id")
    List<Object[]> all();
}
