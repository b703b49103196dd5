package io.aftercare.imports.web;

import io.aftercare.imports.Mapping;
import io.aftercare.imports.Mapping.Rule;
import io.aftercare.imports.Mappings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps how the files of each source are read. */
@Tag(name = "Imports")
@RestController
@RequestMapping(path = "/api/v1/import-sources", produces = MediaType.APPLICATION_JSON_VALUE)
class SourceApi {

    private final Mappings mappings;

    SourceApi(Mappings mappings) {
        this.mappings = mappings;
    }

    /** A source by its name. */
    record SourceView(String target, String source, String encoding, long version) {}

    /**
     * @param encoding empty if each file is looked at
     * @param columns  by our column
     * @param version  as it was read; 0 or absent for a new source
     */
    record SourceRules(String encoding, Map<String, ColumnRule> columns, long version) {}

    /**
     * @param header   their column; may be absent
     * @param constant what every empty cell holds; may be absent
     * @param values   our word by theirs; may be absent
     */
    record ColumnRule(String header, String constant, Map<String, String> values) {

        Rule rule() {
            return new Rule(said(header), said(constant), values == null ? Map.of() : values);
        }
    }

    @Operation(summary = "The sources that are known")
    @GetMapping
    List<SourceView> list() {
        return mappings.all().stream()
                .map(it -> new SourceView(it.target(), it.source(), it.encoding(), it.version()))
                .toList();
    }

    @Operation(summary = "How the files of a source are read")
    @GetMapping("/{target}/{source}")
    SourceRules get(@PathVariable String target, @PathVariable String source) {
        var mapping = mappings.get(target, source);
        var columns = new LinkedHashMap<String, ColumnRule>();
        mapping.rules()
                .forEach((column, rule) ->
                        columns.put(column, new ColumnRule(rule.theirs(), rule.constant(), rule.values())));
        return new SourceRules(mapping.encoding(), columns, mapping.version());
    }

    @Operation(summary = "Keep how the files of a source are read")
    @PutMapping(path = "/{target}/{source}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> put(@PathVariable String target, @PathVariable String source, @RequestBody SourceRules rules) {
        var columns = new LinkedHashMap<String, Rule>();
        if (rules.columns() != null) {
            rules.columns().forEach((column, rule) -> columns.put(column, rule.rule()));
        }
        mappings.save(
                new Mapping(target, source, said(rules.encoding()), columns, List.of(), List.of(), rules.version()),
                null);
        return ResponseEntity.noContent().build();
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
