package io.aftercare.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangesTests {

    @Test
    void findsAChangeBehindWhatItCanShow() {
        var days = Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                .limit(300)
                .toList();

        var changes = new Changes().field("centre.holidays", days, days.subList(0, 299));

        assertThat(changes.list()).singleElement().satisfies(change -> {
            assertThat(change.before()).hasSize(2000).endsWith("…");
            assertThat(change.after()).hasSize(2000).endsWith("…");
        });
    }

    @Test
    void findsNoneWhereNothingChanged() {
        assertThat(new Changes().field("centre.name", " Berlin", "Berlin").isEmpty())
                .isTrue();
        assertThat(new Changes()
                        .field("centre.families", List.of("B", "A"), List.of("A", "B"))
                        .isEmpty())
                .isTrue();
    }
}
