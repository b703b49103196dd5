package io.aftercare.repair;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CasePaper;
import io.aftercare.casefile.PostalAddress;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.paper.PaperDraft;
import io.aftercare.shared.paper.PaperFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the customer gets for the unit: that it is here, and how it came. The shelf is nobody's business but ours. */
@Component
class IntakeReceipt implements CasePaper {

    private final Arrivals arrivals;
    private final Intakes intakes;
    private final ServiceCentres centres;
    private final Catalog catalog;

    IntakeReceipt(Arrivals arrivals, Intakes intakes, ServiceCentres centres, Catalog catalog) {
        this.arrivals = arrivals;
        this.intakes = intakes;
        this.centres = centres;
        this.catalog = catalog;
    }

    @Override
    public String kind() {
        return "intake-receipt";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean ready(CaseFile file) {
        return arrivals.of(file).isPresent();
    }

    @Override
    public PaperDraft draft(CaseFile file) {
        var intake = intakes.of(file.number());
        var arrived = arrivals.of(file).orElseThrow();
        return draft(file, centres.get(file.centre()), arrived, intake, checks(file, intake));
    }

    static PaperDraft draft(CaseFile file, Centre centre, ArrivedUnit arrived, IntakeSheet intake, List<Check> checks) {
        var locale = Locale.forLanguageTag(file.customer().language());
        var model = Map.of(
                "file", file,
                "centre", centre,
                "sender", PostalAddress.of(centre, locale),
                "customer", PostalAddress.of(file.customer(), locale),
                "arrived", arrived,
                "receivedAt", arrived.receivedAt().atZone(centre.zone()),
                "intake", intake,
                "checks", checks);
        return new PaperDraft("repair/paper-receipt", model, locale, PaperFormat.A4);
    }

    private List<Check> checks(CaseFile file, IntakeSheet intake) {
        var locale = Locale.forLanguageTag(file.customer().language());
        return intake.checks().stream()
                .map(check ->
                        new Check(catalog.label(file.family(), CodeKind.CHECK, check.code(), locale), check.inOrder()))
                .toList();
    }

    /** One of the family's checks in the customer's words. */
    record Check(String label, boolean inOrder) {}
}
