package io.aftercare.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The timelines: entries are added and read, nothing else. */
interface CaseEvents extends Repository<CaseEvent, Long> {

    CaseEvent save(CaseEvent event);

    List<CaseEvent> findByCaseNumberOrderBySeqDesc(String caseNumber);

    List<CaseEvent> findByCaseNumberAndForCustomerTrueOrderBySeqDesc(String caseNumber);

    /** Cases whose entries are not exactly those that were counted, from 1 without a gap. */
    @Query(value = """
                    select c.number from case_file c left join case_event e on e.case_number = c.number
                    group by c.number, c.events
                    having count(e.id) <> c.events or min(e.seq) <> 1 or max(e.seq) <> c.events
                    order by c.number limit 100""", nativeQuery = true)
    List<String> casesWithGaps();

    /** Cases whose last entries about stage and place say something else than their file. */
    @Query(value = """
                    select c.number from case_file c
                    where c.stage <> coalesce((
                            select substring(e.kind, 7) from case_event e
                            where e.case_number = c.number and e.kind like 'stage.%' order by e.seq desc limit 1), 'RECEIVED')
                       or c.place_kind <> coalesce((
                            select substring(e.kind, 7) from case_event e
                            where e.case_number = c.number and e.kind like 'place.%' order by e.seq desc limit 1),
                            'WITH_CUSTOMER')
                    order by c.number limit 100""", nativeQuery = true)
    List<String> casesToldOtherwise();
}
