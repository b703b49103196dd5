package io.aftercare.desk.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.workflow.WorkCounts;
import io.aftercare.workflow.WorkList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work list for programs. */
@Tag(name = "Work list")
@RestController
@RequestMapping("/api/v1/worklist")
class WorkListApi {

    private final WorkList workList;
    private final StaffDirectory staff;
    private final WorkRows rows;

    WorkListApi(WorkList workList, StaffDirectory staff, WorkRows rows) {
        this.workList = workList;
        this.staff = staff;
        this.rows = rows;
    }

    /** @param next what to ask for the next page with, as {@code after}; absent on the last */
    @Schema(name = "WorkList")
    record Answer(List<TaskAnswer> items, WorkCounts counts, String next) {}

    @Operation(summary = "One page of the open tasks that the caller may see, and how many each scope holds")
    @GetMapping
    Answer list(
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"mine", "group", "all"},
                                            defaultValue = "group"))
                    @RequestParam(required = false)
                    String scope,
            @RequestParam(required = false) String centre,
            @RequestParam(required = false) String role,
            @Parameter(description = "a task's key") @RequestParam(required = false) String kind,
            @Parameter(description = "beginnings of numbers, serial numbers or names") @RequestParam(required = false)
                    String q,
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"due", "priority"},
                                            defaultValue = "due"))
                    @RequestParam(required = false)
                    String sort,
            @RequestParam(required = false) String after,
            @Parameter(
                            description = "only what is on hold, or only what is not",
                            schema = @Schema(allowableValues = {"on", "off"}))
                    @RequestParam(required = false)
                    String hold,
            @Parameter(
                            description = "only what is overdue, or due within a day",
                            schema = @Schema(allowableValues = {"overdue", "soon"}))
                    @RequestParam(required = false)
                    String due,
            @Parameter(description = "a user name, or - for free tasks") @RequestParam(required = false) String holder,
            @Parameter(description = "1 to 100") @RequestParam(defaultValue = "25") int size,
            Locale locale) {
        var reader = staff.required();
        var filter = new WorkListFilter(scope, centre, role, kind, q, sort, after, size, hold, due, holder);
        filter.check();
        var query = filter.query();
        var page = workList.page(query, reader);
        var items = rows.of(page.items(), reader, locale).stream()
                .map(TaskAnswer::of)
                .toList();
        return new Answer(items, workList.counts(query, reader), page.next());
    }
}
