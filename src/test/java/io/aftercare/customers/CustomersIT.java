package io.aftercare.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.support.IntegrationTest;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CustomersIT {

    @Autowired
    Customers customers;

    @Autowired
    CustomerFinder finder;

    @Test
    void keepsANameInAnyScript() {
        var card = customers.findOrRegister(named("Зоя 李雷 🛠️ O’Neil <i>", "script@customers-it.example"));

        assertThat(customers.get(card.id()).name()).isEqualTo("Зоя 李雷 🛠️ O’Neil <i>");
    }

    @Test
    void knowsACustomerAgainByTheAddressInAnyCase() {
        var first = customers.findOrRegister(named("Anna", "Anna@customers-it.example"));
        var again = customers.findOrRegister(new NewCustomer(
                "Somebody Else", "ANNA@Customers-IT.example", "+49 1", "ru", "Elsewhere 1", null, null, null, true));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again)
                .as("a form without a log-in fills in a missing phone and chooses the language, no more")
                .isEqualTo(new Customer(
                        first.id(), "Anna", "Anna@customers-it.example", "+49 1", "ru", null, null, null, null));
        assertThat(customers.findByEmail(" anna@CUSTOMERS-it.example ")).contains(again);
    }

    @Test
    void letsNoFormWithoutALogInTurnTheTelephoneOfACard() {
        var card = customers.findOrRegister(
                new NewCustomer("Vic", "vic@customers-it.example", "+49 1", "en", null, null, null, null, false));

        customers.findOrRegister(
                new NewCustomer("Mal", "vic@customers-it.example", "+49 666", "en", null, null, null, null, false));

        assertThat(customers.get(card.id()).phone()).isEqualTo("+49 1");
    }

    @Test
    void tellsAccentedAddressesApart() {
        var jose = customers.findOrRegister(named("José", "jos\u00e9@customers-it.example"));
        var other = customers.findOrRegister(named("Jose", "jose@customers-it.example"));

        assertThat(other.id()).isNotEqualTo(jose.id());
    }

    @Test
    void recordsWhatACustomerConsentedTo() {
        var details = new NewCustomer("Con", "consent@customers-it.example", null, "en", null, null, null, null, true);
        var card = customers.findOrRegister(details);

        assertThat(customers.consentsOf(card.id()))
                .allSatisfy(consent -> {
                    assertThat(consent.given()).isTrue();
                    assertThat(consent.decidedAt()).isNotNull();
                })
                .extracting(Consent::purpose)
                .containsExactlyInAnyOrder(ConsentPurpose.MARKETING, ConsentPurpose.DATA_HANDLING);
    }

    @Test
    void recordsOnlyTheConsentThatTheNextFormAskedFor() {
        var card = customers.findOrRegister(named("Con", "again@customers-it.example"));

        customers.findOrRegister(
                new NewCustomer("Con", "again@customers-it.example", null, "en", null, null, null, null, true));

        assertThat(customers.consentsOf(card.id()))
                .filteredOn(consent -> consent.purpose() == ConsentPurpose.DATA_HANDLING)
                .hasSize(2);
        assertThat(customers.consentsOf(card.id()))
                .filteredOn(consent -> consent.purpose() == ConsentPurpose.MARKETING)
                .singleElement()
                .satisfies(consent -> assertThat(consent.given()).isFalse());
    }

    @Test
    void namesEveryFieldThatCannotBeKept() {
        var bad = new NewCustomer(" ", "nobody", "1".repeat(41), "xx", "s".repeat(201), null, null, null, false);

        assertThatThrownBy(() -> customers.findOrRegister(bad))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("name", "email", "language", "phone", "street"));
    }

    @Test
    void makesOneCardWhenManyFormsArriveAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        Callable<Long> form = () -> customers
                .findOrRegister(named("Crowd", "crowd@customers-it.example"))
                .id();
        try {
            var ids = pool.invokeAll(IntStream.range(0, 16).mapToObj(i -> form).toList()).stream()
                    .map(CustomersIT::result)
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void findsByAPartOfTheNameAsItStands() {
        customers.findOrRegister(named("Hundert % Prozent_IT", "percent@customers-it.example"));
        customers.findOrRegister(named("Hundert Prozent IT", "noper@customers-it.example"));

        assertThat(finder.search("t % prozent_", null, Locale.ENGLISH, 5))
                .singleElement()
                .satisfies(hit -> assertThat(hit.detail()).isEqualTo("percent@customers-it.example"));
    }

    @Test
    void knowsNobodyByAWrongId() {
        assertThatThrownBy(() -> customers.get(-1)).isInstanceOf(NotFoundException.class);
    }

    private static NewCustomer named(String name, String email) {
        return new NewCustomer(name, email, null, "en", null, null, null, null, false);
    }

    private static long result(Future<Long> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
