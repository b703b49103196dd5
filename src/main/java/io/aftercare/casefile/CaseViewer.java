package io.aftercare.casefile;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.Product;
import io.aftercare.customers.Customers;
import org.springframework.stereotype.Component;

/** Shows a case file with the names of its customer and product. */
@Component
class CaseViewer {

    private final Customers customers;
    private final Catalog catalog;

    CaseViewer(Customers customers, Catalog catalog) {
        this.customers = customers;
        this.catalog = catalog;
    }

    /** The model's name; the serial number while it is not known. */
    String productName(CaseRecord file) {
        var product = product(file);
        return product == null ? file.serial() : product.name();
    }

    private Product product(CaseRecord file) {
        var code = file.productCode();
        return code == null ? null : catalog.product(code).orElse(null);
    }

    CaseFile view(CaseRecord file) {
        var product = product(file);
        return new CaseFile(
                file.number(),
                file.kind(),
                file.stage(),
                file.centre(),
                file.priority(),
                customers.get(file.customerId()),
                file.serial(),
                file.productCode(),
                product == null ? null : product.name(),
                product == null ? null : product.family(),
                file.place(),
                file.contactPhone(),
                file.openedAt(),
                file.closedAt());
    }
}
