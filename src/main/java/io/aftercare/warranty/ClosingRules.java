package io.aftercare.warranty;

import io.aftercare.casefile.UnitPlace;
import io.aftercare.repair.OldPart;
import io.aftercare.repair.RepairOrders;
import io.aftercare.repair.RepairOutcome;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The closing guard, rule by rule. */
@Configuration(proxyBeanMethods = false)
class ClosingRules {

    static final String UNIT_NOT_BACK = "unit-not-back";
    static final String REPAIR_OPEN = "repair-open";
    static final String REMEDY_UNDECIDED = "remedy-undecided";
    static final String OLD_PART_UNDECIDED = "old-part-undecided";

    @Bean
    @Order(1)
    ClosingRule unitNotWithUs() {
        return file -> when(
                file.unitPlace().kind() != UnitPlace.Kind.WITH_CUSTOMER
                        && !file.unitPlace().kind().settled(),
                UNIT_NOT_BACK);
    }

    @Bean
    @Order(2)
    ClosingRule repairCompleted(RepairOrders orders) {
        return file -> when(
                orders.ofCase(file.number()).stream()
                        .anyMatch(order -> !order.status().ended()),
                REPAIR_OPEN);
    }

    @Bean
    @Order(3)
    ClosingRule oldPartDispositioned(RepairOrders orders) {
        return file -> when(
                orders.ofCase(file.number()).stream().anyMatch(order -> order.oldPart() == OldPart.UNDECIDED),
                OLD_PART_UNDECIDED);
    }

    @Bean
    @Order(4)
    ClosingRule remedyDecided(RepairOrders orders, StoredRemedies remedies) {
        return file -> when(
                orders.ofCase(file.number()).stream().anyMatch(order -> order.outcome() == RepairOutcome.UNREPAIRABLE)
                        && remedies.findByClaimNumber(file.number()).isEmpty(),
                REMEDY_UNDECIDED);
    }

    private static Optional<String> when(boolean open, String missing) {
        return open ? Optional.of(missing) : Optional.empty();
    }
}
