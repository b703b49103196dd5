package io.aftercare.imports;

import io.aftercare.imports.ImportRun.Problem;
import io.aftercare.shared.TextList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code import_problem}. */
@Component
class ImportProblemTable {

    private static final int LONGEST_CELL = 500;
    private static final int LONGEST_ARGUMENT = 200;
    private static final TextList ARGUMENTS = new TextList();

    private final JdbcClient jdbc;

    ImportProblemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps them until the run has so many in all; whoever has more has made the same mistake everywhere. */
    void add(long run, List<Problem> problems, int mostOfRun) {
        if (problems.isEmpty()) {
            return;
        }
        var room = (int) Math.max(0, mostOfRun - count(run));
        var kept = problems.subList(0, Math.min(room, problems.size()));
        for (var from = 0; from < kept.size(); from += 200) {
            insert(run, kept.subList(from, Math.min(kept.size(), from + 200)));
        }
    }

    /** By line, from 0 on. */
    List<Problem> of(long run, int from, int size) {
        return jdbc.sql("select * from import_problem where run_id = ? order by line, id limit " + size + " offset "
                        + from)
                .param(run)
                .query((row, n) -> new Problem(
                        row.getInt("line"),
                        row.getString("column_name"),
                        row.getString("cell"),
                        row.getString("code"),
                        ARGUMENTS.convertToEntityAttribute(row.getString("arguments")),
                        row.getBoolean("bearable")))
                .list();
    }

    long count(long run) {
        return jdbc.sql("select count(*) from import_problem where run_id = ?")
                .param(run)
                .query(Long.class)
                .single();
    }

    void delete(long run) {
        jdbc.sql("delete from import_problem where run_id = ?").param(run).update();
    }

    private void insert(long run, List<Problem> problems) {
        var values = new ArrayList<>();
        for (var problem : problems) {
            var args = problem.args().stream()
                    .map(arg -> shortened(arg, LONGEST_ARGUMENT))
                    .toList();
            Collections.addAll(
                    values,
                    run,
                    problem.line(),
                    problem.column(),
                    shortened(problem.cell(), LONGEST_CELL),
                    problem.code(),
                    ARGUMENTS.convertToDatabaseColumn(args),
                    problem.bearable());
        }
        jdbc.sql("insert into import_problem (run_id, line, column_name, cell, code, arguments, bearable) values "
                        + String.join(", ", Collections.nCopies(problems.size(), "(?, ?, ?, ?, ?, ?, ?)")))
                .params(values)
                .update();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
