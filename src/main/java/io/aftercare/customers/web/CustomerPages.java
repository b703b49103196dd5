package io.aftercare.customers.web;

import io.aftercare.customers.CustomerSearch;
import io.aftercare.customers.Customers;
import io.aftercare.customers.Units;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Customers to look at. */
@Controller
@RequestMapping("/desk/customers")
class CustomerPages {

    private static final int PAGE_SIZE = 25;

    private final Customers customers;
    private final CustomerSearch search;
    private final Units units;

    CustomerPages(Customers customers, CustomerSearch search, Units units) {
        this.customers = customers;
        this.search = search;
        this.units = units;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("customers", search.find(q, page, PAGE_SIZE));
        return "customers/customers";
    }

    @GetMapping("/{id}")
    String card(@PathVariable long id, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("customer", customers.get(id));
        model.addAttribute("consents", customers.consentsInForce(id));
        model.addAttribute("units", units.ownedBy(id, page, PAGE_SIZE));
        return "customers/customer";
    }
}
