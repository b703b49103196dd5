package io.aftercare.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision COVERAGE = parse();

    @ParameterizedTest(name = "{0} blocked={1} repair={2} term={3} {4} {5} proof={6} past={7}: {8} {9} % {10}")
    @CsvSource({
        // a blocked unit, whatever else
        "PARTS,  true,  false, 24, REGISTERED, NONE,                 true,  0,  NOT_COVERED,      0,   unit-blocked",
        "LABOUR, true,  true,  24, REGISTERED, NONE,                 true,  0,  NOT_COVERED,      0,   unit-blocked",
        "TRAVEL, true,  false, 0,  UNKNOWN,    NONE,                 false, 0,  NOT_COVERED,      0,   unit-blocked",
        // the warranty on a repair
        "PARTS,  false, true,  24, REGISTERED, NONE,                 true,  30, COVERED,          100, repair-warranty",
        "LABOUR, false, true,  0,  UNKNOWN,    NONE,                 false, 0,  COVERED,          100, repair-warranty",
        "TRAVEL, false, true,  12, REGISTERED, NONE,                 true,  5,  COVERED,          100, repair-warranty",
        "TRAVEL, false, true,  0,  REGISTERED, NONE,                 true,  0,  NOT_COVERED,      0,   not-in-terms",
        // what the terms do not have
        "TRAVEL, false, false, 0,  REGISTERED, NONE,                 true,  0,  NOT_COVERED,      0,   not-in-terms",
        "PARTS,  false, false, 0,  UNKNOWN,    NONE,                 false, 0,  NOT_COVERED,      0,   not-in-terms",
        // the purchase day and how far it can be trusted
        "PARTS,  false, false, 24, UNKNOWN,    NONE,                 false, 0,  NEEDS_PROOF,      0,   purchase-day-unknown",
        "LABOUR, false, false, 24, UNKNOWN,    NONE,                 true,  0,  NEEDS_PROOF,      0,   purchase-day-unknown",
        "PARTS,  false, false, 24, CLAIMED,    BEFORE_SALES_START,   true,  0,  NEEDS_INSPECTION, 0,   purchase-before-sales-start",
        "PARTS,  false, false, 24, CLAIMED,    BEFORE_SALES_START,   false, 40, NEEDS_INSPECTION, 0,   purchase-before-sales-start",
        "PARTS,  false, false, 24, CLAIMED,    NONE,                 false, 0,  NEEDS_PROOF,      0,   purchase-day-not-proven",
        "LABOUR, false, false, 24, CLAIMED,    NONE,                 false, 0,  NEEDS_PROOF,      0,   purchase-day-not-proven",
        // the term runs
        "PARTS,  false, false, 24, CLAIMED,    NONE,                 true,  0,  COVERED,          100, in-warranty",
        "LABOUR, false, false, 24, REGISTERED, NONE,                 false, 0,  COVERED,          100, in-warranty",
        "TRAVEL, false, false, 12, REGISTERED, NONE,                 false, 0,  COVERED,          100, in-warranty",
        "PARTS,  false, false, 24, REGISTERED, AFTER_REGISTERED_DAY, false, 0,  COVERED,          100, in-warranty",
        // the term is over
        "PARTS,  false, false, 24, REGISTERED, AFTER_REGISTERED_DAY, true,  1,  NEEDS_INSPECTION, 0,   purchase-days-differ",
        "LABOUR, false, false, 24, REGISTERED, AFTER_REGISTERED_DAY, false, 9,  NEEDS_INSPECTION, 0,   purchase-days-differ",
        "PARTS,  false, false, 24, CLAIMED,    NONE,                 false, 3,  NEEDS_PROOF,      0,   purchase-day-not-proven",
        "PARTS,  false, false, 24, CLAIMED,    NONE,                 true,  1,  PARTLY,           50,  shortly-after-warranty",
        "PARTS,  false, false, 24, REGISTERED, NONE,                 false, 3,  PARTLY,           50,  shortly-after-warranty",
        "PARTS,  false, false, 24, REGISTERED, NONE,                 true,  4,  NOT_COVERED,      0,   out-of-warranty",
        "PARTS,  false, false, 24, CLAIMED,    NONE,                 false, 4,  NOT_COVERED,      0,   out-of-warranty",
        "LABOUR, false, false, 24, REGISTERED, NONE,                 true,  1,  NOT_COVERED,      0,   out-of-warranty",
        "LABOUR, false, false, 24, CLAIMED,    NONE,                 false, 1,  NOT_COVERED,      0,   out-of-warranty",
        "TRAVEL, false, false, 12, REGISTERED, NONE,                 true,  1,  NOT_COVERED,      0,   out-of-warranty",
    })
    void advisesByTheRules(
            String costClass,
            boolean blocked,
            boolean repairWarranty,
            int term,
            String purchaseDay,
            String contradiction,
            boolean proof,
            int past,
            CoverageVerdict verdict,
            int percent,
            String reason) {
        var advice = decide(costClass, blocked, repairWarranty, term, purchaseDay, contradiction, proof, past);

        assertThat(advice).isEqualTo(new CoverageAdvice(verdict, percent, reason));
    }

    @Test
    void answersEveryCombinationOfFactsAndUsesEveryRule() {
        var reasons = new LinkedHashSet<String>();
        for (var fact : combinations()) {
            var advice = decide(
                    fact.costClass(),
                    fact.unitBlocked(),
                    fact.repairWarranty(),
                    fact.termMonths(),
                    fact.purchaseDay(),
                    fact.contradiction(),
                    fact.proof(),
                    fact.monthsPastTerm());
            assertThat(advice.percent())
                    .isEqualTo(
                            switch (advice.verdict()) {
                                case COVERED -> 100;
                                case PARTLY -> 50;
                                default -> 0;
                            });
            reasons.add(advice.reason());
        }

        assertThat(reasons)
                .containsExactlyInAnyOrderElementsOf(reasonsOfTheTable().toList());
    }

    @ParameterizedTest
    @MethodSource("reasonsOfTheTable")
    void explainsEveryReasonInEveryLanguage(String reason) throws IOException {
        for (var file : List.of("entitlement", "entitlement_ru")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(resource("/messages/" + file + ".properties"), StandardCharsets.UTF_8));
            assertThat(texts).containsKey("cover.reason." + reason);
        }
    }

    static Stream<String> reasonsOfTheTable() {
        var table = (DmnDecisionTableImpl) COVERAGE.getDecisionLogic();
        return table.getRules().stream()
                .map(rule -> rule.getConclusions().get(2).getExpression().replace("\"", ""))
                .distinct();
    }

    private static List<CoverageInput> combinations() {
        var all = new ArrayList<CoverageInput>();
        for (var costClass : CostClass.values())
            for (var flags = 0; flags < 8; flags++)
                for (var source : PurchaseDay.Source.values())
                    for (var contradiction : PurchaseDay.Contradiction.values())
                        for (var term : List.of(0, 24))
                            for (var past : List.of(0, 1, 3, 4, 100))
                                all.add(new CoverageInput(
                                        costClass.name(),
                                        (flags & 1) > 0,
                                        (flags & 2) > 0,
                                        term,
                                        source.name(),
                                        contradiction.name(),
                                        (flags & 4) > 0,
                                        past));
        return all;
    }

    private static CoverageAdvice decide(
            String costClass,
            boolean blocked,
            boolean repairWarranty,
            int term,
            String purchaseDay,
            String contradiction,
            boolean proof,
            int past) {
        var result = ENGINE.evaluateDecisionTable(
                        COVERAGE,
                        Map.of(
                                "costClass", costClass,
                                "unitBlocked", blocked,
                                "repairWarranty", repairWarranty,
                                "termMonths", term,
                                "purchaseDay", purchaseDay,
                                "contradiction", contradiction,
                                "proof", proof,
                                "monthsPastTerm", past))
                .getSingleResult();
        return new CoverageAdvice(
                CoverageVerdict.valueOf(result.getEntry("verdict")),
                result.<Integer>getEntry("percent"),
                result.getEntry("reason"));
    }

    private static DmnDecision parse() {
        return ENGINE.parseDecision(CoverageInput.DECISION, resource("/processes/entitlement/coverage.dmn"));
    }

    private static InputStream resource(String path) {
        return DecisionTests.class.getResourceAsStream(path);
    }
}
