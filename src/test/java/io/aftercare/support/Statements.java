package io.aftercare.support;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.springframework.stereotype.Component;

/** Counts what is asked of the database, so that a list does not ask for each of its rows. */
@Component("testStatements")
public class Statements {

    private final EntityManagerFactory entities;

    Statements(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** How many statements of entities this takes. */
    public long of(Supplier<?> work) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            var counted = statistics.getPrepareStatementCount();
            work.get();
            return statistics.getPrepareStatementCount() - counted;
        } finally {
            statistics.setStatisticsEnabled(before);
        }
    }
}
