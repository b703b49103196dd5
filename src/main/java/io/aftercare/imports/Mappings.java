package io.aftercare.imports;

import io.aftercare.imports.Mapping.Rule;
import io.aftercare.imports.file.TextEncoding;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.InputCheck;
import io.aftercare.shared.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how the files of each source are read. */
@Component
public class Mappings {

    private static final Pattern SOURCE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}");
    private static final int LONGEST_HEADER = 200;
    private static final int LONGEST_CONSTANT = 500;
    private static final int MOST_VALUES = 2000;

    private final MappingTable table;
    private final ImportTargets targets;
    private final Samples samples;

    Mappings(MappingTable table, ImportTargets targets, Samples samples) {
        this.table = table;
        this.targets = targets;
        this.samples = samples;
    }

    /** All of them, without their rules and samples. */
    public List<Mapping> all() {
        return table.all();
    }

    /** @throws NotFoundException if there is none */
    public Mapping get(String target, String source) {
        return table.find(target, source).orElseThrow(() -> new NotFoundException("mapping of " + source));
    }

    /**
     * The rules that are kept for a source, or a first guess, as they read the file of this run.
     *
     * @param run a run that waits for them; null if none does: the sample of an earlier file is shown then
     */
    public MappingDraft draft(String target, String source, Long run) {
        var known = targets.get(target);
        var kept = table.find(target, source);
        var header = run == null ? kept.map(Mapping::header).orElse(List.of()) : samples.header(run);
        var mapping = kept.orElseGet(() -> guess(known, source, header));
        var translated = mapping.rules().keySet().stream()
                .filter(column -> !mapping.rules().get(column).values().isEmpty())
                .collect(Collectors.toSet());
        return draft(mapping, run, translated);
    }

    /**
     * What the file looks like under these rules, which nobody has kept yet.
     *
     * @param translated the columns whose different words are asked for
     */
    public MappingDraft draft(Mapping said, Long run, Set<String> translated) {
        return samples.draft(said, targets.get(said.target()), run, translated);
    }

    /**
     * Keeps the rules.
     *
     * @param run its file is the new sample; may be null
     * @throws io.aftercare.shared.InvalidInputException if something said cannot be kept
     * @throws ConflictException with code {@code import-mapping-stale} if somebody else has changed them since
     */
    @Transactional
    public void save(Mapping said, Long run) {
        var target = targets.get(said.target());
        check(said, target);
        var rules = new LinkedHashMap<String, Rule>();
        target.allColumns().stream()
                .filter(column -> said.rules().containsKey(column)
                        && !said.rules().get(column).isEmpty())
                .forEach(column -> rules.put(column, said.rules().get(column)));
        var shown = samples.draft(said, target, run, Set.of());
        var kept = new Mapping(
                said.target(), said.source(), said.encoding(), rules, shown.header(), shown.sample(), said.version());
        if (!(said.version() == 0 ? add(kept) : table.change(kept))) {
            throw new ConflictException("import-mapping-stale");
        }
    }

    private boolean add(Mapping mapping) {
        if (table.find(mapping.target(), mapping.source()).isPresent()) {
            return false;
        }
        try {
            table.add(mapping);
            return true;
        } catch (DuplicateKeyException sameMoment) {
            throw new ConflictException("import-mapping-stale");
        }
    }

    private static Mapping guess(ImportTarget target, String source, List<String> header) {
        var words = new HeaderWords(target);
        var rules = new LinkedHashMap<String, Rule>();
        target.allColumns()
                .forEach(column ->
                        rules.put(column, new Rule(words.likely(column, header).orElse(""), "", Map.of())));
        return new Mapping(target.name(), source, "", rules, header, List.of(), 0);
    }

    private static void check(Mapping said, ImportTarget target) {
        var check = new InputCheck();
        if (!SOURCE.matcher(said.source()).matches()) {
            check.problem("source", "import-source-shape");
        }
        if (!said.encoding().isEmpty() && !TextEncoding.CHOICES.contains(said.encoding())) {
            check.problem("encoding", "import-encoding-choice", said.encoding());
        }
        said.rules().forEach((column, rule) -> check(column, rule, target, check));
        target.secretColumns().stream()
                .filter(column -> said.rules().containsKey(column)
                        && !said.rules().get(column).isPlain())
                .forEach(column -> check.problem(column, "import-secret-rule"));
        var key = target.columns().get(0);
        if (!said.rules().containsKey(key) || said.rules().get(key).theirs().isEmpty()) {
            check.problem(key, "import-key-column", key);
        }
        check.refuse();
    }

    private static void check(String column, Rule rule, ImportTarget target, InputCheck check) {
        if (!Set.copyOf(target.allColumns()).contains(column)) {
            check.problem(column, "import-column-unknown", column);
        }
        check.optional(column, rule.theirs(), LONGEST_HEADER);
        check.optional(column, rule.constant(), LONGEST_CONSTANT);
        if (rule.values().size() > MOST_VALUES) {
            check.problem(column, "import-values-many", MOST_VALUES);
        }
        rule.values().forEach((theirs, ours) -> {
            check.text(column, theirs, LONGEST_HEADER);
            check.optional(column, ours, LONGEST_CONSTANT);
        });
    }
}
