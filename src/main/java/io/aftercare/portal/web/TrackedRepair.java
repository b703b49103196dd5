package io.aftercare.portal.web;

import io.aftercare.casefile.TrackingLinks;
import io.aftercare.repair.PrintedReport;
import io.aftercare.repair.TestReports;
import io.aftercare.shared.NotFoundException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the workshop has for the holder of a tracking link. */
@Component
class TrackedRepair {

    private final TrackingLinks links;
    private final TestReports reports;

    TrackedRepair(TrackingLinks links, TestReports reports) {
        this.links = links;
        this.reports = reports;
    }

    Offer of(String number) {
        return new Offer(reports.ofCase(number).isPresent());
    }

    /** The report of a unit that was tested and has no fault; empty if there is none. */
    Optional<PrintedReport> report(String token) {
        return reports.ofCase(numberOf(token));
    }

    /** @param reported whether there is a test report to read */
    record Offer(boolean reported) {}

    /** @throws NotFoundException if the token opens nothing */
    private String numberOf(String token) {
        return links.caseOf(token).orElseThrow(() -> new NotFoundException("link"));
    }
}
