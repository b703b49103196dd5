package io.aftercare.casefile.web;

import io.aftercare.casefile.CannedAnswers;
import io.aftercare.casefile.CaseActions;
import io.aftercare.casefile.CaseAttachments;
import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseOverview;
import io.aftercare.casefile.CaseOverviews;
import io.aftercare.casefile.CaseSections;
import io.aftercare.casefile.ConversationBook;
import io.aftercare.casefile.Conversations;
import io.aftercare.casefile.EarlierEvents;
import io.aftercare.casefile.PrintedPapers;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.casefile.UnitPlaces;
import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Brings together what the case page and the API show of one case. */
@Component
class CaseReading {

    private final CaseOverviews overviews;
    private final CaseSections sections;
    private final EarlierEvents past;
    private final UnitPlaces places;
    private final StaffDirectory staff;
    private final CaseAttachments attachments;
    private final Conversations conversations;
    private final CannedAnswers answers;
    private final PrintedPapers papers;

    CaseReading(
            CaseOverviews overviews,
            CaseSections sections,
            EarlierEvents past,
            UnitPlaces places,
            StaffDirectory staff,
            CaseAttachments attachments,
            Conversations conversations,
            CannedAnswers answers,
            PrintedPapers papers) {
        this.papers = papers;
        this.attachments = attachments;
        this.conversations = conversations;
        this.answers = answers;
        this.overviews = overviews;
        this.sections = sections;
        this.past = past;
        this.places = places;
        this.staff = staff;
    }

    CaseResource resource(String number, Locale locale) {
        var reader = staff.required();
        var overview = overviews.of(number, reader, locale);
        var file = overview.file();
        return CaseResource.of(
                overview,
                places.elsewhere(file, locale).orElse(null),
                sections.facts(file),
                attachments.ofCase(number, reader),
                papers.forStaff(file));
    }

    /** Fills the model of the case page; each section adds its own attributes. */
    void fill(Model model, String number, Locale locale) {
        var reader = staff.required();
        var overview = overviews.of(number, reader, locale);
        var drawn = sections.draw(overview.file(), locale);
        drawn.forEach(section -> model.addAllAttributes(section.model()));
        model.addAttribute("overview", overview);
        model.addAttribute("file", overview.file());
        model.addAttribute("sections", drawn);
        model.addAttribute("attachments", attachments.ofCase(number, reader));
        model.addAttribute("conversation", conversations.forStaff(number, reader, locale));
        model.addAttribute(
                "cannedAnswers", answers.toChoose(overview.file().customer().language()));
        model.addAttribute("papers", papers.forStaff(overview.file()));
        model.addAttribute("earlierPictures", attachments.earlierPictures(overview.file(), reader));
        model.addAttribute("history", past.of(overview.file(), overview.centre().zone(), locale));
        model.addAttribute(
                "elsewhere", places.elsewhere(overview.file(), locale).orElse(null));
        model.addAttribute("may", rights(reader, overview));
        model.addAttribute("idempotencyKey", UUID.randomUUID().toString());
    }

    private static Rights rights(Staff reader, CaseOverview overview) {
        var open = !overview.file().stage().ended();
        return new Rights(
                open && CaseActions.allowed(reader, CaseActions.PRIORITISE),
                open && CaseActions.allowed(reader, CaseActions.MOVE),
                onTheWay(overview.file()) && CaseActions.allowed(reader, CaseActions.TAKE_IN),
                open
                        && overview.file().unitPlace().kind().withUs()
                        && !onTheWay(overview.file())
                        && CaseActions.allowed(reader, CaseActions.PLACE),
                CaseActions.allowed(reader, CaseActions.REPLACE_LINK),
                open && CaseActions.allowed(reader, CaseActions.ADD_FILES),
                CaseActions.allowed(reader, ConversationBook.WRITE),
                reader.has(Role.ADMIN) || reader.has(Role.MANAGER));
    }

    private static boolean onTheWay(CaseFile file) {
        return !file.stage().ended() && file.unitPlace().kind() == UnitPlace.Kind.IN_TRANSIT;
    }

    /** What the reader may do on the page. */
    record Rights(
            boolean prioritise,
            boolean move,
            boolean takeIn,
            boolean place,
            boolean replaceLink,
            boolean addFiles,
            boolean write,
            boolean seeIncidents) {}
}
