package io.aftercare.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MariaDbDialectsTests {

    private final DialectResolutionInfo server = mock(DialectResolutionInfo.class);

    @ParameterizedTest
    @CsvSource({
        "5.5.5-10.11.19-MariaDB-0+deb12u1,10,11",
        "10.11.19-MariaDB-0+deb12u1,10,11",
        "11.4.2-MariaDB-ubu2404,11,4"
    })
    void recognizesAMariaDbBehindMysqlsDriver(String version, int major, int minor) {
        when(server.getDatabaseVersion()).thenReturn(version);

        var dialect = new MariaDbDialects().resolveDialect(server);

        assertThat(dialect).isInstanceOf(MariaDBDialect.class);
        assertThat(dialect.getVersion().isSame(major, minor)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.7.0", "8.4.2-0ubuntu", "2.3.232 (2024-08-11)"})
    void leavesAllOthersToHibernate(String version) {
        when(server.getDatabaseVersion()).thenReturn(version);

        assertThat(new MariaDbDialects().resolveDialect(server)).isNull();
    }

    @Test
    void leavesAnUnknownServerToHibernate() {
        assertThat(new MariaDbDialects().resolveDialect(server)).isNull();
    }
}
