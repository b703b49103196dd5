package io.aftercare.customers;

import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/** What a customer card must look like. */
final class CustomerRules {

    static final int LONGEST_NAME = 200;

    private static final List<String> LANGUAGES = List.of("en", "ru");

    private CustomerRules() {}

    /** @throws InvalidInputException with every problem at once */
    static void check(NewCustomer customer) {
        var problems = problems(customer);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    static List<FieldProblem> problems(NewCustomer customer) {
        var problems = problemsOfWhatIsSaid(customer);
        if (customer.language() == null) {
            problems.add(FieldProblem.of("language", "customer-language-unknown"));
        }
        return problems;
    }

    /** The same for a card that need not say its language. */
    static List<FieldProblem> problemsOfWhatIsSaid(NewCustomer customer) {
        var problems = new ArrayList<FieldProblem>();
        if (customer.name() == null || customer.name().isBlank()) {
            problems.add(FieldProblem.of("name", "customer-name-missing"));
        }
        if (EmailKey.parse(customer.email()).isEmpty()) {
            problems.add(FieldProblem.of("email", "customer-email-shape"));
        }
        if (customer.language() != null && !LANGUAGES.contains(customer.language())) {
            problems.add(FieldProblem.of("language", "customer-language-unknown"));
        }
        checkLength(problems, "name", customer.name(), LONGEST_NAME);
        checkLength(problems, "phone", customer.phone(), 40);
        checkLength(problems, "street", customer.street(), 200);
        checkLength(problems, "postalCode", customer.postalCode(), 20);
        checkLength(problems, "city", customer.city(), 100);
        checkLength(problems, "country", customer.country(), 60);
        return problems;
    }

    private static void checkLength(List<FieldProblem> problems, String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            problems.add(FieldProblem.of(field, "customer-text-length", longest));
        }
    }
}
