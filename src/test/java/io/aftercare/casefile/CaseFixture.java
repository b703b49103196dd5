package io.aftercare.casefile;

import io.aftercare.customers.Customer;
import io.aftercare.customers.Customers;
import io.aftercare.customers.NewCustomer;
import io.aftercare.customers.Unit;
import io.aftercare.support.TestCompany;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens case files without a process, for tests of the file itself. */
@Component
public class CaseFixture {

    private final CaseFiles files;
    private final Customers customers;
    private final TestCompany company;

    CaseFixture(CaseFiles files, Customers customers, TestCompany company) {
        this.files = files;
        this.customers = customers;
        this.company = company;
    }

    /** A case of a new customer with a new unit. */
    public CaseFile at(String centre) {
        return at(centre, "Anna Berg");
    }

    public CaseFile at(String centre, String customerName) {
        return of(company.freshUnit(), centre, customer(customerName));
    }

    public CaseFile of(Unit unit, String centre, Customer customer) {
        return files.open(
                new NewCase(CaseKind.CLAIM, centre, customer.id(), unit.serial(), unit.productCode(), "customer"));
    }

    public Customer customer(String name) {
        var email = UUID.randomUUID() + "@customers.example";
        return customers.findOrRegister(
                new NewCustomer(name, email, "+49 30 555", "en", "Lindenweg 3", "10115", "Berlin", "DE", false));
    }
}
