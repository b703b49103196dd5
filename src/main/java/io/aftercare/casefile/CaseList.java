package io.aftercare.casefile;

import io.aftercare.customers.Customers;
import io.aftercare.identity.Staff;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Paged;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases among those that are the reader's business. */
@Component
@Transactional(readOnly = true)
public class CaseList {

    private static final int MOST_CUSTOMERS = 200;

    private final CaseRecords records;
    private final CaseViewer viewer;
    private final Customers customers;
    private final ServiceCentres centres;

    CaseList(CaseRecords records, CaseViewer viewer, Customers customers, ServiceCentres centres) {
        this.records = records;
        this.viewer = viewer;
        this.customers = customers;
        this.centres = centres;
    }

    /**
     * The cases that fit, newest first.
     *
     * @throws io.aftercare.shared.InvalidInputException at {@code status} if there is no such status
     */
    public Paged<CaseSummary> find(CaseQuery query, Staff reader, int page, int size) {
        var newestFirst = Paged.request(page, size, Sort.by("id").descending());
        return Paged.of(records.findAll(filter(query).forReader(reader), newestFirst), this::summary);
    }

    private CaseFilter filter(CaseQuery query) {
        return new CaseFilter(query, query.q().isEmpty() ? null : customers.idsOf(query.q(), MOST_CUSTOMERS));
    }

    private CaseSummary summary(CaseRecord record) {
        var file = viewer.view(record);
        var centre = centres.get(file.centre());
        return new CaseSummary(
                file.number(),
                file.kind(),
                file.stage(),
                file.priority(),
                file.customer().name(),
                file.productName(),
                file.serial(),
                centre.code(),
                centre.name(),
                file.openedAt().atZone(centre.zone()));
    }
}
