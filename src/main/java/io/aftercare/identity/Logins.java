package io.aftercare.identity;

import io.aftercare.shared.Paged;
import io.aftercare.shared.UtcColumns;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who came in and who was refused, newest first. Who may read it is decided at the door. */
@Component
@Transactional(readOnly = true)
public class Logins {

    private static final String FOUND = """
             from login_event
            where (:username = '' or username = :username) and (:refused = false or succeeded = false)
            """;

    private final JdbcClient jdbc;

    Logins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param username of one account, in any spelling; empty for all
     * @param refused  only those who were refused
     */
    public record Filter(String username, boolean refused) {

        public Filter {
            username = username == null ? "" : Usernames.normal(username);
        }
    }

    public Paged<Login> find(Filter filter, int page, int size) {
        var request = Paged.request(page, size, Sort.unsorted());
        List<Login> found = asked(
                        "select username, happened_at, succeeded, address" + FOUND
                                + " order by id desc limit :size offset :from",
                        filter)
                .param("size", request.getPageSize())
                .param("from", request.getOffset())
                .query((row, number) -> new Login(
                        row.getString("username"),
                        UtcColumns.instant(row, "happened_at"),
                        row.getBoolean("succeeded"),
                        row.getString("address")))
                .list();
        var total = asked("select count(*)" + FOUND, filter).query(Long.class).single();
        return new Paged<>(found, request.getPageNumber(), request.getPageSize(), total);
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter) {
        return jdbc.sql(sql).param("username", filter.username()).param("refused", filter.refused());
    }
}
