package io.aftercare.customers;

import io.aftercare.shared.Clock;
import io.aftercare.shared.SerialNumber;
import io.aftercare.shared.UtcColumns;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The serial numbers under which units were registered by mistake: their cases still name them. */
@Component
public class FormerSerials {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormerSerials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The unit's earlier serial numbers, oldest first. */
    @Transactional(readOnly = true)
    public List<String> of(long unit) {
        return jdbc.sql("select serial from unit_former_serial where unit_id = ? order by id")
                .param(unit)
                .query(String.class)
                .list();
    }

    /** The earlier serial numbers of the unit that has this one now, oldest first. */
    @Transactional(readOnly = true)
    public List<String> of(SerialNumber serial) {
        return jdbc.sql("""
                        select f.serial from unit_former_serial f join unit u on u.id = f.unit_id
                        where u.serial = ? order by f.id""").param(serial.value()).query(String.class).list();
    }

    /** The serial number that a unit has now which was registered under this one before. */
    @Transactional(readOnly = true)
    public Optional<SerialNumber> replacedBy(SerialNumber former) {
        return jdbc.sql("""
                        select u.serial from unit_former_serial f join unit u on u.id = f.unit_id
                        where f.serial = ? order by f.id desc limit 1""").param(former.value()).query(String.class).list().stream()
                .findFirst()
                .flatMap(SerialNumber::parse);
    }

    void add(long unit, String serial) {
        jdbc.sql("insert into unit_former_serial (unit_id, serial, replaced_at) values (?, ?, ?)")
                .params(unit, serial)
                .param(UtcColumns.column(clock.now()))
                .update();
    }
}
