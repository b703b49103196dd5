package io.aftercare.warranty;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.catalog.Family;
import io.aftercare.catalog.Product;
import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.SerialNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules about all fields but the unit, which {@link UnitClaimable} looks at. */
@Configuration(proxyBeanMethods = false)
class SubmissionRules {

    static final int LONGEST_DESCRIPTION = 4000;

    @Bean
    SubmissionRule purchaseDayPossible(PurchaseDays days) {
        return submission -> days.problem(submission.purchaseDate());
    }

    @Bean
    SubmissionRule productKnown(Catalog catalog) {
        return submission -> blank(submission.productCode())
                        || catalog.product(submission.productCode()).isPresent()
                ? none()
                : problem("productCode", "claim-product-unknown");
    }

    @Bean
    SubmissionRule symptomKnown(Catalog catalog, Units units) {
        return submission -> blank(submission.symptomCode())
                        || families(submission, catalog, units).stream()
                                .anyMatch(family -> hasSymptom(catalog, family, submission.symptomCode()))
                ? none()
                : problem("symptomCode", "claim-symptom-unknown");
    }

    @Bean
    SubmissionRule centreKnown(ServiceCentres centres) {
        return submission -> blank(submission.preferredCentre())
                        || centres.find(submission.preferredCentre())
                                .filter(Centre::active)
                                .isPresent()
                ? none()
                : problem("preferredCentre", "claim-centre-unknown");
    }

    @Bean
    SubmissionRule descriptionReadable() {
        return submission -> {
            if (blank(submission.description())) {
                return problem("description", "claim-description-missing");
            }
            return submission.description().length() > LONGEST_DESCRIPTION
                    ? problem("description", "claim-description-too-long", LONGEST_DESCRIPTION)
                    : none();
        };
    }

    /** The families whose symptoms may be named: the unit's, else the product's, else any. */
    private static List<String> families(ClaimSubmission submission, Catalog catalog, Units units) {
        return SerialNumber.parse(submission.serialNumber())
                .flatMap(units::find)
                .map(Unit::family)
                .or(() -> Optional.ofNullable(submission.productCode())
                        .flatMap(catalog::product)
                        .map(Product::family))
                .map(List::of)
                .orElseGet(() -> catalog.families(Locale.ENGLISH).stream()
                        .map(Family::code)
                        .toList());
    }

    private static boolean hasSymptom(Catalog catalog, String family, String symptom) {
        return catalog.codes(family, CodeKind.SYMPTOM, Locale.ENGLISH).stream()
                .anyMatch(code -> code.code().equals(symptom));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Optional<FieldProblem> none() {
        return Optional.empty();
    }

    private static Optional<FieldProblem> problem(String field, String code, Object... args) {
        return Optional.of(FieldProblem.of(field, code, args));
    }
}
