package io.aftercare.casefile;

import io.aftercare.catalog.Product;
import io.aftercare.catalog.ProductQuery;
import io.aftercare.catalog.ProductSearch;
import io.aftercare.customers.Customers;
import io.aftercare.identity.Staff;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Paged;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases among those that are the reader's business. */
@Component
@Transactional(readOnly = true)
public class CaseList {

    private static final int MOST_CUSTOMERS = 200;
    private static final int MOST_PRODUCTS = 100;

    private final CaseRecords records;
    private final CaseViewer viewer;
    private final Customers customers;
    private final ServiceCentres centres;
    private final ProductSearch products;

    CaseList(
            CaseRecords records,
            CaseViewer viewer,
            Customers customers,
            ServiceCentres centres,
            ProductSearch products) {
        this.records = records;
        this.viewer = viewer;
        this.customers = customers;
        this.centres = centres;
        this.products = products;
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
        return query.q().isEmpty()
                ? new CaseFilter(query, Set.of(), Set.of())
                : new CaseFilter(query, customers.idsOf(query.q(), MOST_CUSTOMERS), productsLike(query.q()));
    }

    private Set<String> productsLike(String text) {
        return products.find(new ProductQuery(text, null), 0, MOST_PRODUCTS).items().stream()
                .map(Product::code)
                .collect(Collectors.toSet());
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
