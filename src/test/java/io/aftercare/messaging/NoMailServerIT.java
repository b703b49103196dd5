package io.aftercare.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFixture;
import io.aftercare.shared.UtcColumns;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail server was taken away while messages waited for it: they are kept to be read, and nothing fails. */
@IntegrationTest
class NoMailServerIT {

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MessageDelivery delivery;

    @Autowired
    private JdbcClient jdbc;

    private CaseFile file;
    private long id;

    @BeforeEach
    void aMessage() {
        file = cases.at(TestCompany.BERLIN);
        outbox.put(new OutgoingMessage(
                file.number(),
                "acknowledged",
                "once",
                file.customer().email(),
                "en",
                List.of(file.number(), "Crema 500", "Berlin")));
        id = message().id();
    }

    @Test
    void keepsWhatWaited() {
        jdbc.sql("update outgoing_message set state = 'WAITING' where id = ?")
                .param(id)
                .update();

        delivery.run(Long.toString(id));

        assertThat(message().state()).isEqualTo(MessageState.KEPT);
        assertThat(message().text()).contains("Crema 500");
        assertThat(inDoubt()).isFalse();
    }

    @Test
    void keepsInDoubtWhatMayHaveBeenSent() {
        jdbc.sql("update outgoing_message set state = 'SENDING', begun_at = ? where id = ?")
                .params(UtcColumns.column(Instant.now().minusSeconds(600)), id)
                .update();

        delivery.run(Long.toString(id));

        assertThat(message().state()).isEqualTo(MessageState.KEPT);
        assertThat(inDoubt()).isTrue();
    }

    private Message message() {
        return outbox.ofCase(file.number()).get(0);
    }

    private boolean inDoubt() {
        return jdbc.sql("select in_doubt from outgoing_message where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
