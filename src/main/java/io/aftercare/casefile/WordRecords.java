package io.aftercare.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The words of all conversations. */
interface WordRecords extends Repository<WordRecord, Long> {

    WordRecord save(WordRecord word);

    List<WordRecord> findByCaseNumberOrderById(String caseNumber);

    /** Cases that are marked though all is read, or not marked though a customer's word waits for a reader. */
    @Query(value = """
                    select c.number from case_file c
                    where case when c.unread_since is null then 0 else 1 end <> case when exists (
                        select 1 from case_word w
                        where w.case_number = c.number and w.from_customer = true
                          and not exists (
                              select 1 from case_reading r
                              where r.case_number = c.number and r.by_customer = false and r.seen >= w.at))
                        then 1 else 0 end
                    order by c.number limit 100""", nativeQuery = true)
    List<String> casesMarkedOtherwise();
}
