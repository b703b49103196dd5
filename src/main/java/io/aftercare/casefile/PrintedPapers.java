package io.aftercare.casefile;

import io.aftercare.identity.Staff;
import io.aftercare.shared.paper.PaperDraft;
import io.aftercare.shared.paper.PaperPress;
import io.aftercare.shared.paper.PrintedPaper;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The papers of cases. A paper that does not exist at this stage answers like one that never does: with a
 * {@link io.aftercare.shared.NotFoundException}. What is slow, the printing, holds no transaction.
 */
@Component
public class PrintedPapers {

    private final PaperRack rack;
    private final PaperPress press;

    PrintedPapers(PaperRack rack, PaperPress press) {
        this.rack = rack;
        this.press = press;
    }

    /** The kinds that staff can print now, in the order in which a case comes to them. */
    public List<String> forStaff(CaseFile file) {
        return rack.kinds(paper -> paper.ready(file));
    }

    /** The kinds that the customer can print now. */
    public List<String> forCustomer(CaseFile file) {
        return rack.kinds(paper -> paper.readyForCustomer(file));
    }

    public PrintedPaper printForStaff(String number, String kind, Staff reader) {
        return print(number, kind, rack.draftForStaff(number, kind, reader));
    }

    public PrintedPaper printForCustomer(String number, String kind) {
        return print(number, kind, rack.draftForCustomer(number, kind));
    }

    private PrintedPaper print(String number, String kind, PaperDraft draft) {
        return new PrintedPaper(number + "-" + kind, press.print(draft));
    }
}
