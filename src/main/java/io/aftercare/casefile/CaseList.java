package io.aftercare.casefile;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.Product;
import io.aftercare.catalog.ProductQuery;
import io.aftercare.catalog.ProductSearch;
import io.aftercare.customers.Customer;
import io.aftercare.customers.Customers;
import io.aftercare.identity.Staff;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Paged;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
    private final Catalog catalog;
    private final Customers customers;
    private final ServiceCentres centres;
    private final ProductSearch products;

    CaseList(
            CaseRecords records, Catalog catalog, Customers customers, ServiceCentres centres, ProductSearch products) {
        this.records = records;
        this.catalog = catalog;
        this.customers = customers;
        this.centres = centres;
        this.products = products;
    }

    /**
     * The cases that fit, newest first; of those with an unread word the one that has waited longest.
     *
     * @throws io.aftercare.shared.InvalidInputException at {@code status} if there is no such status
     */
    public Paged<CaseSummary> find(CaseQuery query, Staff reader, int page, int size) {
        var order =
                query.unread() ? Sort.by("unreadSince", "id") : Sort.by("id").descending();
        var found = records.findAll(filter(query).forReader(reader), Paged.request(page, size, order));
        return Paged.of(found, summaries(found.getContent()));
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

    /** Names of customers, products and centres for the whole page at once. */
    private Function<CaseRecord, CaseSummary> summaries(List<CaseRecord> page) {
        var owners = customers.byId(all(page, CaseRecord::customerId));
        var named = catalog.products(all(page, CaseRecord::productCode));
        var places = centres.byCode(all(page, CaseRecord::centre));
        return file ->
                summary(file, owners.get(file.customerId()), named.get(file.productCode()), places.get(file.centre()));
    }

    private static <T> Set<T> all(List<CaseRecord> page, Function<CaseRecord, T> part) {
        return page.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static CaseSummary summary(CaseRecord file, Customer customer, Product product, Centre centre) {
        return new CaseSummary(
                file.number(),
                file.kind(),
                file.stage(),
                file.priority(),
                customer.name(),
                product == null ? null : product.name(),
                file.serial(),
                centre.code(),
                centre.name(),
                file.openedAt().atZone(centre.zone()),
                file.unreadSince() == null ? null : file.unreadSince().atZone(centre.zone()));
    }
}
