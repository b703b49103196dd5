package io.aftercare.portal.web;

import io.aftercare.casefile.TrackingLinks;
import io.aftercare.repair.HandBack;
import io.aftercare.repair.PrintedReport;
import io.aftercare.repair.RepairOrders;
import io.aftercare.repair.TestReports;
import io.aftercare.shared.NotFoundException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the workshop has for the holder of a tracking link. */
@Component
class TrackedRepair {

    private final TrackingLinks links;
    private final RepairOrders orders;
    private final TestReports reports;

    TrackedRepair(TrackingLinks links, RepairOrders orders, TestReports reports) {
        this.links = links;
        this.orders = orders;
        this.reports = reports;
    }

    Offer of(String number) {
        var handBack = orders.handBackOf(number);
        return new Offer(
                reports.ofCase(number).isPresent(),
                handBack.filter(HandBack::consentAsked).isPresent(),
                handBack.filter(HandBack::waiting).map(HandBack::consentAt).isPresent());
    }

    /** The report of a unit that was tested and has no fault; empty if there is none. */
    Optional<PrintedReport> report(String token) {
        return reports.ofCase(numberOf(token));
    }

    /** Lets the workshop destroy the unit. @throws io.aftercare.shared.ConflictException if it is too late */
    void consentToDisposal(String number) {
        orders.consentToDisposal(number);
    }

    /**
     * @param reported  whether there is a test report to read
     * @param asked     whether the customer may have the unit destroyed instead of collecting it
     * @param consented whether the customer has consented to that
     */
    record Offer(boolean reported, boolean asked, boolean consented) {}

    /** @throws NotFoundException if the token opens nothing */
    private String numberOf(String token) {
        return links.caseOf(token).orElseThrow(() -> new NotFoundException("link"));
    }
}
