package io.aftercare.casefile;

import io.aftercare.customers.Customer;
import io.aftercare.customers.Customers;
import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import io.aftercare.workflow.DeferredWork;
import io.aftercare.workflow.Jobs;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends customers their link again who have lost it, or whose link has run out. Asking only writes the wish down: whether
 * there is such a case, and whether it belongs to this address, a job finds out, so that neither the answer nor its time
 * tells a stranger.
 */
@Component
public class LinkRenewals implements DeferredWork {

    static final String KIND = "link-renewal";

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final CaseFiles files;
    private final Customers customers;
    private final LinkMail mail;
    private final Clock clock;

    LinkRenewals(JdbcClient jdbc, Jobs jobs, CaseFiles files, Customers customers, LinkMail mail, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.files = files;
        this.customers = customers;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Does the same whatever is asked for.
     *
     * @param number at most 20 characters, in upper case as we write it
     * @param email  at most 254 characters, as it was typed
     */
    @Transactional
    public void ask(String number, String email) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into link_renewal (case_number, email, asked_at) values (?, ?, ?)")
                .params(number, email, UtcColumns.column(clock.now()))
                .update(key, "id");
        jobs.later(KIND, key.getKeyAs(Number.class).toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void run(String id) {
        find(id).ifPresent(wish -> {
            fitting(wish).ifPresent(mail::renew);
            jdbc.sql("delete from link_renewal where id = ?")
                    .param(Long.valueOf(id))
                    .update();
        });
    }

    private Optional<CaseFile> fitting(Wish wish) {
        var asking = customers.findByEmail(wish.email()).map(Customer::id);
        return files.find(wish.number())
                .filter(file -> asking.filter(id -> id == file.customer().id()).isPresent());
    }

    private Optional<Wish> find(String id) {
        return jdbc.sql("select case_number, email from link_renewal where id = ?")
                .param(Long.valueOf(id))
                .query((row, number) -> new Wish(row.getString(1), row.getString(2)))
                .optional();
    }

    private record Wish(String number, String email) {}
}
