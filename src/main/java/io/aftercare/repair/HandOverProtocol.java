package io.aftercare.repair;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CasePaper;
import io.aftercare.casefile.PostalAddress;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.paper.PaperDraft;
import io.aftercare.shared.paper.PaperFormat;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What goes back to the customer and what was done to it. Staff print it while the unit waits, to be signed at the counter;
 * the customer gets it once the unit has gone back. What is scrapped is not handed over.
 */
@Component
class HandOverProtocol implements CasePaper {

    private final HandBacks handBacks;
    private final Arrivals arrivals;
    private final WorkAccounts accounts;
    private final ServiceCentres centres;

    HandOverProtocol(HandBacks handBacks, Arrivals arrivals, WorkAccounts accounts, ServiceCentres centres) {
        this.handBacks = handBacks;
        this.arrivals = arrivals;
        this.accounts = accounts;
        this.centres = centres;
    }

    @Override
    public String kind() {
        return "hand-over";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public boolean ready(CaseFile file) {
        return handBacks
                .find(file.number())
                .filter(handBack -> handBack.waiting() || goneBack(handBack))
                .isPresent();
    }

    @Override
    public boolean readyForCustomer(CaseFile file) {
        return handBacks.find(file.number()).filter(HandOverProtocol::goneBack).isPresent();
    }

    @Override
    public PaperDraft draft(CaseFile file) {
        var sheet = handBacks.sheetOf(file.number()).orElseThrow();
        var accessories = arrivals.of(file).map(ArrivedUnit::accessories).orElse("");
        return draft(file, centres.get(file.centre()), sheet, accessories, accounts.of(file));
    }

    static PaperDraft draft(
            CaseFile file, Centre centre, HandBackSheet sheet, String accessories, WorkAccounts.Account account) {
        var locale = Locale.forLanguageTag(file.customer().language());
        var model = new HashMap<String, Object>();
        model.put("file", file);
        model.put("centre", centre);
        model.put("sender", PostalAddress.of(centre, locale));
        model.put("customer", PostalAddress.of(file.customer(), locale));
        model.put("sheet", sheet);
        model.put(
                "doneAt",
                sheet.completedAt() == null ? null : sheet.completedAt().atZone(centre.zone()));
        model.put("accessories", accessories);
        model.put("account", account);
        return new PaperDraft("repair/paper-hand-over", model, locale, PaperFormat.A4);
    }

    private static boolean goneBack(HandBack handBack) {
        return handBack.completedAt() != null && handBack.method() != HandBackMethod.SCRAPPED;
    }
}
