package io.aftercare.demo;

import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.workflow.Priority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Deals the company's cases: which unit, which story, how long ago. */
class DemoStories {

    private final Random random;
    private final LocalDate today;
    private final DemoMarket market;
    private final List<DemoUnit> sold;
    private final List<Row> complaints = DemoTable.rows("complaints");
    private final List<Row> repairs = DemoTable.rows("repairs");

    /** @param sold units with owners; each is used for one case at most */
    DemoStories(Random random, LocalDate today, DemoMarket market, List<DemoUnit> sold) {
        this.random = random;
        this.today = today;
        this.market = market;
        this.sold = new ArrayList<>(sold);
        Collections.shuffle(this.sold, random);
    }

    List<DemoCase> deal() {
        var cases = new ArrayList<DemoCase>();
        for (var story : DemoTable.rows("stories")) {
            for (int i = 0; i < Integer.parseInt(story.cell("count")); i++) {
                cases.add(deal(story, i));
            }
        }
        return cases;
    }

    private DemoCase deal(Row story, int index) {
        var unit = unitFor(story.cell("unit"));
        var ages = story.cell("ages").split(";");
        var steps = story.cell("steps").isEmpty()
                ? List.<String>of()
                : List.of(story.cell("steps").split(" "));
        return new DemoCase(
                story.cell("story"),
                unit,
                Priority.valueOf(story.cell("priority")),
                Boolean.parseBoolean(story.cell("taken")),
                Integer.parseInt(ages[index % ages.length]),
                steps,
                anyOf(complaints, unit.family()),
                anyOf(repairs, unit.family()));
    }

    private DemoUnit unitFor(String kind) {
        return switch (kind) {
            case "UNKNOWN" -> unknown();
            case "OLD" -> take(unit -> isOld(unit) && !unit.family().equals("POWERTOOL"));
            case "SAFE" -> take(unit -> isFresh(unit) && !unit.family().equals("ROUTER"));
            case "HARMLESS" -> take(unit -> isFresh(unit) && unit.family().equals("ROUTER"));
            default -> take(this::isFresh);
        };
    }

    private DemoUnit unknown() {
        var unit = market.unit(market.person());
        var soldOn = today.minusDays(30L + random.nextInt(200));
        return new DemoUnit(unit.serial(), unit.product(), unit.family(), soldOn, unit.owner());
    }

    private boolean isFresh(DemoUnit unit) {
        return unit.soldBetween(today.minusDays(330), today.minusDays(45));
    }

    /** Out of warranty for weeks, not years: goodwill is worth a thought. */
    private boolean isOld(DemoUnit unit) {
        return unit.soldBetween(
                today.minusMonths(24).minusDays(130), today.minusMonths(24).minusDays(35));
    }

    private DemoUnit take(Predicate<DemoUnit> fitting) {
        var unit = sold.stream()
                .filter(fitting)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has too few units"));
        sold.remove(unit);
        return unit;
    }

    private Row anyOf(List<Row> rows, String family) {
        var own = rows.stream().filter(row -> row.cell("family").equals(family)).toList();
        return own.get(random.nextInt(own.size()));
    }
}
