package io.aftercare.casefile;

import io.aftercare.shared.Numbers;
import org.springframework.stereotype.Component;

/** Opens case files. */
@Component
class CaseOpening {

    private final Numbers numbers;
    private final CaseBook book;
    private final TrackingLinks links;

    CaseOpening(Numbers numbers, CaseBook book, TrackingLinks links) {
        this.numbers = numbers;
        this.book = book;
        this.links = links;
    }

    CaseRecord open(NewCase newCase) {
        var file = book.add(numbers.next(newCase.kind().prefix()), newCase);
        links.issue(file.number());
        book.write(file, Entry.forCustomer("opened", newCase.openedBy(), file.number()));
        return file;
    }
}
