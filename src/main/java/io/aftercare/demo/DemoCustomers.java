package io.aftercare.demo;

import io.aftercare.customers.Customers;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers the demo's customers and what they bought. */
@Component
@Profile("demo")
class DemoCustomers {

    private final Customers customers;
    private final DemoImports imports;

    DemoCustomers(Customers customers, DemoImports imports) {
        this.customers = customers;
        this.imports = imports;
    }

    @Transactional
    public void register(List<DemoPerson> people, List<DemoUnit> units) {
        people.forEach(person -> customers.findOrRegister(person.card()));
        imports.load("units", DemoMarket.rows(units));
    }
}
