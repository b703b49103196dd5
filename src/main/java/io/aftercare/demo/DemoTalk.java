package io.aftercare.demo;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.ConversationBook;
import io.aftercare.casefile.NewWord;
import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Clock;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What customers and staff of the demo write to each other. */
@Component
@Profile("demo")
class DemoTalk {

    private static final String WRITE = "write";
    private static final String REPLY = "reply";

    private final ConversationBook book;
    private final CaseFiles files;
    private final StaffDirectory staff;
    private final Clock clock;

    DemoTalk(ConversationBook book, CaseFiles files, StaffDirectory staff, Clock clock) {
        this.book = book;
        this.files = files;
        this.staff = staff;
        this.clock = clock;
    }

    /** Does a step that is a word; false if it is none. */
    boolean does(String step, String number) {
        switch (step) {
            case WRITE -> book.customerWrites(number, word(step, number));
            case REPLY -> reply(number);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void reply(String number) {
        var clerk = staff.workers(Role.FRONT_DESK, files.get(number).centre()).get(0);
        book.staffWrite(number, word(REPLY, number), clerk);
    }

    private NewWord word(String step, String number) {
        var language = files.get(number).customer().language();
        var row = DemoTable.rows("words").stream()
                .filter(words -> words.cell("step").equals(step))
                .findFirst()
                .orElseThrow();
        return new NewWord(row.cell(language), List.of(), clock.now());
    }
}
