package io.aftercare.casefile;

import io.aftercare.shared.Clock;
import io.aftercare.shared.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds case files and writes their timelines. */
@Component
class CaseBook {

    private final CaseRecords records;
    private final CaseEvents events;
    private final Clock clock;

    CaseBook(CaseRecords records, CaseEvents events, Clock clock) {
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    CaseRecord add(String number, NewCase newCase) {
        return records.save(new CaseRecord(number, newCase, now()));
    }

    Optional<CaseRecord> find(String number) {
        return records.findByNumber(number);
    }

    CaseRecord get(String number) {
        return find(number).orElseThrow(() -> new NotFoundException(number));
    }

    /** The file, locked until the end of the transaction. */
    CaseRecord toChange(String number) {
        return records.lockByNumber(number).orElseThrow(() -> new NotFoundException(number));
    }

    void write(CaseRecord file, Entry entry) {
        events.save(file.record(entry, now()));
    }

    Instant now() {
        return clock.now();
    }
}
