package io.aftercare.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.identity.Role;
import io.aftercare.shared.ImportTarget.Row;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class DemoStoriesTests {

    private static final List<String> WITHOUT_A_FORM =
            List.of("cancel", "answer", "accept-share", "appeal", "withdraw", "write", "reply");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void tellTheSameStoriesForTheSameSeed() {
        assertThat(deal(7)).isEqualTo(deal(7)).isNotEqualTo(deal(8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261})
    void useEachUnitForOneCaseOnly(long seed) {
        var cases = deal(seed);

        assertThat(cases).hasSizeBetween(45, 60);
        assertThat(cases).extracting(it -> it.unit().serial()).doesNotHaveDuplicates();
    }

    @Test
    void haveAnAnswerForEachStep() throws IOException {
        var answers = new ObjectMapper()
                .readValue(
                        new ClassPathResource("demo/answers.json").getInputStream(),
                        new TypeReference<Map<String, Object>>() {});
        var steps = DemoTable.rows("stories").stream()
                .flatMap(story -> Arrays.stream(story.cell("steps").split(" ")))
                .map(step -> step.replace("?", ""))
                .filter(step -> !step.isEmpty() && !WITHOUT_A_FORM.contains(step) && !step.startsWith(DemoCase.AFTER));

        assertThat(answers.keySet()).containsAll(steps.toList());
    }

    @Test
    void nameOnlyCodesThatTheirFamiliesHave() {
        assertThat(codes("SYMPTOM")).containsAll(pairs("complaints", "symptom"));
        assertThat(codes("FAULT")).containsAll(pairs("repairs", "fault"));
        assertThat(codes("RESOLUTION")).containsAll(pairs("repairs", "resolution"));
    }

    @Test
    void haveSomebodyForEachRole() {
        assertThat(DemoCompany.staff())
                .flatExtracting(row -> List.of(row.cell("roles").split(";")))
                .containsAll(Arrays.stream(Role.values()).map(Role::key).toList());
        assertThat(DemoCompany.staff())
                .allSatisfy(row -> assertThat(row.cell("password")).isEqualTo(DemoCompany.PASSWORD));
    }

    private static List<DemoCase> deal(long seed) {
        var random = new Random(seed);
        var market = new DemoMarket(random, TODAY);
        var units = new ArrayList<DemoUnit>();
        for (int i = 0; i < 450; i++) {
            units.add(market.unit(market.person()));
        }
        return new DemoStories(random, TODAY, market, units).deal();
    }

    private static List<String> codes(String kind) {
        return DemoTable.rows("codes").stream()
                .filter(row -> row.cell("kind").equals(kind))
                .map(row -> row.cell("family") + " " + row.cell("code"))
                .toList();
    }

    private static List<String> pairs(String table, String column) {
        return DemoTable.rows(table).stream()
                .map((Row row) -> row.cell("family") + " " + row.cell(column))
                .toList();
    }
}
