package io.aftercare.imports;

import io.aftercare.imports.Mapping.Rule;
import io.aftercare.shared.TextList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The tables {@code import_mapping}, {@code import_mapping_column} and {@code import_mapping_value}. */
@Component
class MappingTable {

    static final int LONGEST_TEXT = 8000;

    private static final TextList TEXTS = new TextList();

    private final JdbcClient jdbc;

    MappingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mapping> find(String target, String source) {
        return jdbc.sql("select * from import_mapping where target = ? and source = ?")
                .params(target, source)
                .query((row, n) -> new Mapping(
                        row.getString("target"),
                        row.getString("source"),
                        row.getString("encoding"),
                        rules(row.getLong("id")),
                        TEXTS.convertToEntityAttribute(row.getString("header")),
                        lines(row.getString("sample")),
                        row.getLong("version")))
                .optional();
    }

    /** All of them without their samples, by target and source. */
    List<Mapping> all() {
        return jdbc.sql("select target, source, encoding, version from import_mapping order by target, source")
                .query((row, n) -> new Mapping(
                        row.getString("target"),
                        row.getString("source"),
                        row.getString("encoding"),
                        Map.of(),
                        List.of(),
                        List.of(),
                        row.getLong("version")))
                .list();
    }

    void add(Mapping mapping) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("insert into import_mapping (target, source, encoding, header, sample, version)"
                        + " values (?, ?, ?, ?, ?, 1)")
                .params(mapping.target(), mapping.source(), mapping.encoding(), header(mapping), sample(mapping))
                .update(id, "id");
        addRules(id.getKeyAs(Number.class).longValue(), mapping);
    }

    /** Whether it was the version that is kept. */
    boolean change(Mapping mapping) {
        var changed = jdbc.sql("""
                        update import_mapping set encoding = ?, header = ?, sample = ?, version = version + 1
                        where target = ? and source = ? and version = ?""")
                .params(mapping.encoding(), header(mapping), sample(mapping))
                .params(mapping.target(), mapping.source(), mapping.version())
                .update();
        if (changed == 1) {
            var id = jdbc.sql("select id from import_mapping where target = ? and source = ?")
                    .params(mapping.target(), mapping.source())
                    .query(Long.class)
                    .single();
            jdbc.sql("delete from import_mapping_value where mapping_id = ?")
                    .param(id)
                    .update();
            jdbc.sql("delete from import_mapping_column where mapping_id = ?")
                    .param(id)
                    .update();
            addRules(id, mapping);
        }
        return changed == 1;
    }

    private void addRules(long id, Mapping mapping) {
        mapping.rules().forEach((column, rule) -> {
            jdbc.sql("insert into import_mapping_column (mapping_id, column_name, theirs, constant)"
                            + " values (?, ?, ?, ?)")
                    .params(id, column, rule.theirs(), rule.constant())
                    .update();
            rule.values()
                    .forEach((theirs, ours) -> jdbc.sql(
                                    "insert into import_mapping_value (mapping_id, column_name, theirs, ours)"
                                            + " values (?, ?, ?, ?)")
                            .params(id, column, theirs, ours)
                            .update());
        });
    }

    private Map<String, Rule> rules(long mapping) {
        var values = new LinkedHashMap<String, Map<String, String>>();
        jdbc.sql("select column_name, theirs, ours from import_mapping_value where mapping_id = ? order by id")
                .param(mapping)
                .query(row -> {
                    values.computeIfAbsent(row.getString("column_name"), column -> new LinkedHashMap<>())
                            .put(row.getString("theirs"), row.getString("ours"));
                });
        var rules = new LinkedHashMap<String, Rule>();
        jdbc.sql("select column_name, theirs, constant from import_mapping_column where mapping_id = ? order by id")
                .param(mapping)
                .query(row -> {
                    var column = row.getString("column_name");
                    var rule = new Rule(
                            row.getString("theirs"), row.getString("constant"), values.getOrDefault(column, Map.of()));
                    rules.put(column, rule);
                });
        return rules;
    }

    /** The header if there is room for it: a page shows it, nothing is read by it. */
    private static String header(Mapping mapping) {
        var text = TEXTS.convertToDatabaseColumn(mapping.header());
        return text.length() <= LONGEST_TEXT ? text : "[]";
    }

    private static String sample(Mapping mapping) {
        var lines =
                mapping.sample().stream().map(TEXTS::convertToDatabaseColumn).toList();
        var kept = new ArrayList<String>();
        for (var line : lines) {
            kept.add(line);
            if (TEXTS.convertToDatabaseColumn(kept).length() > LONGEST_TEXT) {
                kept.remove(kept.size() - 1);
                break;
            }
        }
        return TEXTS.convertToDatabaseColumn(kept);
    }

    private static List<List<String>> lines(String sample) {
        return TEXTS.convertToEntityAttribute(sample).stream()
                .map(TEXTS::convertToEntityAttribute)
                .toList();
    }
}
