package io.aftercare.repair;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CasePaper;
import io.aftercare.casefile.PostalAddress;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.paper.PaperDraft;
import io.aftercare.shared.paper.PaperFormat;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The test report of a unit without a fault, with the words of its page. */
@Component
class TestReportPaper implements CasePaper {

    private final TestReports reports;
    private final ServiceCentres centres;

    TestReportPaper(TestReports reports, ServiceCentres centres) {
        this.reports = reports;
        this.centres = centres;
    }

    @Override
    public String kind() {
        return "test-report";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public boolean ready(CaseFile file) {
        return reports.exists(file.number());
    }

    @Override
    public PaperDraft draft(CaseFile file) {
        var report = reports.ofCase(file.number()).orElseThrow();
        return draft(file, centres.get(file.centre()), report);
    }

    static PaperDraft draft(CaseFile file, Centre centre, PrintedReport report) {
        var locale = Locale.forLanguageTag(report.language());
        var model = Map.of("file", file, "sender", PostalAddress.of(centre, locale), "report", report);
        return new PaperDraft("repair/paper-test-report", model, locale, PaperFormat.A4);
    }
}
