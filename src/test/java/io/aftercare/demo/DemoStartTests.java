package io.aftercare.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoStartTests {

    private final ServiceCentres centres = mock();
    private final DemoGenerator generator = mock();
    private final JdbcClient jdbc = mock(RETURNS_DEEP_STUBS);
    private final DemoStart start =
            new DemoStart(new DemoSettings(42), centres, generator, new DemoDatabase(jdbc, "jdbc:h2:mem:demo"));

    @Test
    void makesTheCompanyInAnEmptyDatabase() {
        when(centres.all()).thenReturn(List.of());

        start.start();

        verify(generator).generate(42);
        assertThat(start.isRunning()).isTrue();
    }

    @Test
    void leavesADatabaseAloneThatHasACompany() {
        var centre = new Centre(
                "BER", "Berlin", "CENTRAL", ZoneId.of("Europe/Berlin"), "", "", "", "", "", "", Set.of(), true, true);
        when(centres.all()).thenReturn(List.of(centre));

        start.start();

        verify(generator, never()).generate(anyLong());
    }
}
