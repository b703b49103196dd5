package io.aftercare.casefile;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Who has read which conversation up to where. */
interface ReadingRecords extends Repository<ReadingRecord, Long> {

    ReadingRecord save(ReadingRecord reading);

    List<ReadingRecord> findByCaseNumberOrderById(String caseNumber);
}
