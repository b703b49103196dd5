package io.aftercare.customers;

import io.aftercare.shared.LikePattern;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;

/** Customers that have each of the words, in any order, in name, email address, town or phone number. */
final class CustomerWords {

    private static final int MOST = 6;

    private CustomerWords() {}

    static Specification<CustomerEntity> of(String text) {
        var words = Stream.of((text == null ? "" : text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
        return (customer, query, is) ->
                is.and(words.stream().map(word -> has(word, customer, is)).toArray(Predicate[]::new));
    }

    private static Predicate has(String word, Root<CustomerEntity> customer, CriteriaBuilder is) {
        var pattern = LikePattern.containing(word);
        return is.or(Stream.of("name", "emailKey", "city", "phone")
                .map(column -> is.like(is.lower(customer.get(column)), pattern, '!'))
                .toArray(Predicate[]::new));
    }
}
