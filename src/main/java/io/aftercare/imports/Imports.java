package io.aftercare.imports;

import io.aftercare.imports.ImportRun.Problem;
import io.aftercare.imports.ImportRun.State;
import io.aftercare.imports.StoredFiles.Content;
import io.aftercare.imports.file.FileShape;
import io.aftercare.imports.file.UploadedFile;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Paged;
import io.aftercare.shared.Submissions;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes files of master data and says what became of them. */
@Component
public class Imports {

    /** A file with more rows is worked on after the answer. */
    static final int ROWS_AT_ONCE = 20_000;

    /** So many problems of one file are kept. */
    public static final int MOST_PROBLEMS = 10_000;

    private static final Logger log = LoggerFactory.getLogger(Imports.class);

    private final ImportTargets targets;
    private final MappingTable mappings;
    private final ImportRunTable runs;
    private final ImportProblemTable problems;
    private final StoredFiles files;
    private final ImportWork work;
    private final BackgroundImports background;
    private final Submissions submissions;

    Imports(
            ImportTargets targets,
            MappingTable mappings,
            ImportRunTable runs,
            ImportProblemTable problems,
            StoredFiles files,
            ImportWork work,
            BackgroundImports background,
            Submissions submissions) {
        this.targets = targets;
        this.mappings = mappings;
        this.runs = runs;
        this.problems = problems;
        this.files = files;
        this.work = work;
        this.background = background;
        this.submissions = submissions;
    }

    /** What can be loaded. */
    public List<String> targets() {
        return targets.names();
    }

    /** The columns that a file of these must have. */
    public List<String> columns(String target) {
        return targets.get(target).columns();
    }

    /** The columns that a file of these may have beside. */
    public List<String> optionalColumns(String target) {
        return targets.get(target).optionalColumns();
    }

    /**
     * Takes a file. A short one has been worked on when this returns, a long one is by and by.
     *
     * @param key makes a repeated call one call; may be null
     * @return the id of the run, which says what became of the file
     * @throws NotFoundException if nothing can be loaded under that name
     * @throws InvalidInputException if the file as a whole cannot be read; no run is kept then
     */
    public long load(String actor, String key, ImportRequest request, UploadedFile file) {
        targets.get(request.target());
        var shape = FileShape.of(file, encoding(request));
        work.plan(request, shape.header());
        return begin(actor, key, request, file, shape, State.STAGING);
    }

    /**
     * As {@link #load}, but where the source has not said how its columns are to be read, or they do not fit any more,
     * the run waits until it has.
     */
    public long loadOrWait(String actor, String key, ImportRequest request, UploadedFile file) {
        targets.get(request.target());
        var shape = FileShape.of(file, encoding(request));
        try {
            work.plan(request, shape.header());
        } catch (InvalidInputException unfit) {
            if (request.hasSource()) {
                return begin(actor, key, request, file, shape, State.WAITING);
            }
            throw unfit;
        }
        return begin(actor, key, request, file, shape, State.STAGING);
    }

    /** Lets a run go on that has waited for its columns; a file with secrets was not kept and must be sent again. */
    public void goOn(long id) {
        var run = get(id);
        if (run.state() != State.WAITING) {
            return;
        }
        if (targets.get(run.target()).secretColumns().isEmpty()) {
            submissions.once("imports", null, "", () -> {
                runs.enter(id, State.STAGING);
                return hand(id, run.progress().total());
            });
            proceed(id, run.progress().total());
        } else {
            work.refuse(id, new InvalidInputException("", "import-send-again"));
        }
    }

    /** Whether the file of a run that only checked it can be loaded now. */
    public boolean canLoadChecked(long id) {
        return get(id).isLoadable() && files.has(id);
    }

    /**
     * Loads the file of a run that only checked it. It is checked again: the world may have changed since.
     *
     * @param key makes a repeated call one call; may be null
     * @return the id of the run that loads it
     * @throws ConflictException with code {@code import-file-gone} if the file is not there any more
     */
    public long loadChecked(String actor, String key, long id) {
        var rows = get(id).progress().total();
        var next = Long.parseLong(submissions.once(actor, key, Submissions.digest("load " + id), () -> {
            var run = runs.addLoading(id, actor);
            if (!canLoadChecked(id) || !files.handOver(id, run)) {
                throw new ConflictException("import-file-gone");
            }
            return hand(run, rows);
        }));
        proceed(next, rows);
        return next;
    }

    /** @throws NotFoundException if there is no such run */
    public ImportRun get(long id) {
        return runs.find(id).orElseThrow(() -> new NotFoundException("import " + id));
    }

    /** The newest first. */
    public Paged<ImportRun> page(int page, int size) {
        return new Paged<>(runs.page(page, size), page, size, runs.count());
    }

    /** Some of what is wrong with a file, by line. */
    public List<Problem> problems(long id, int from, int size) {
        return problems.of(id, from, size);
    }

    /** How many of them are kept. */
    public long problemCount(long id) {
        return problems.count(id);
    }

    private String encoding(ImportRequest request) {
        return request.hasSource()
                ? mappings.find(request.target(), request.source())
                        .map(Mapping::encoding)
                        .orElse("")
                : "";
    }

    private long begin(
            String actor, String key, ImportRequest request, UploadedFile file, FileShape shape, State state) {
        var digest = Submissions.digest(new Upload(request, file.digest()));
        long id;
        try (var content = content(request, file, shape, state)) {
            id = Long.parseLong(submissions.once(actor, key, digest, () -> {
                var run = runs.add(actor, request, file, shape, state);
                files.store(run, content);
                return state == State.WAITING ? Long.toString(run) : hand(run, shape.rows());
            }));
        }
        proceed(id, shape.rows());
        return id;
    }

    /** Of a file with secrets nothing is kept that tells them. To seal them takes long, so no transaction may wait for it. */
    private Content content(ImportRequest request, UploadedFile file, FileShape shape, State state) {
        var target = targets.get(request.target());
        if (target.secretColumns().isEmpty()) {
            return Content.of(file);
        }
        var plan =
                state == State.WAITING ? Optional.<ColumnPlan>empty() : Optional.of(work.plan(request, shape.header()));
        return WrittenFile.of(new SealedFile(file, shape, target, plan));
    }

    private String hand(long id, int rows) {
        if (rows > ROWS_AT_ONCE) {
            background.later(id);
        }
        return Long.toString(id);
    }

    /** A short file is finished here and now; if that fails, a job tries again and somebody sees it. */
    private void proceed(long id, int rows) {
        if (rows > ROWS_AT_ONCE) {
            return;
        }
        try {
            work.finish(id);
        } catch (RuntimeException e) {
            log.warn("import {} failed, a job takes it up", id, e);
            background.later(id);
        }
    }

    private record Upload(ImportRequest request, String file) {}
}
