package io.aftercare.repair.web;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseSection;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.entitlement.CostClass;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.repair.RepairRounds;
import io.aftercare.repair.WorkSheet;
import io.aftercare.repair.WorkSheets;
import io.aftercare.repair.WorkTime;
import io.aftercare.shared.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The repair orders of a case with lines, labour and tests. */
@Component
class RepairSection implements CaseSection {

    private final WorkSheets sheets;
    private final Catalog catalog;
    private final MessageSource messages;
    private final CentreTimes times;
    private final StaffDirectory staff;
    private final RepairLinks links;
    private final RepairRounds rounds;

    RepairSection(
            WorkSheets sheets,
            Catalog catalog,
            MessageSource messages,
            CentreTimes times,
            StaffDirectory staff,
            RepairLinks links,
            RepairRounds rounds) {
        this.sheets = sheets;
        this.catalog = catalog;
        this.messages = messages;
        this.times = times;
        this.staff = staff;
        this.links = links;
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Drawn> draw(CaseFile file, Locale locale) {
        var orders = sheets.ofCase(file.number()).stream()
                .map(sheet -> drawn(sheet, file, locale))
                .toList();
        return orders.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drawn("repair/section", Map.of("repairOrders", orders)));
    }

    @Override
    public Fact fact(CaseFile file) {
        var orders = sheets.ofCase(file.number());
        return orders.isEmpty() ? null : new Fact("repairOrders", orders);
    }

    private DrawnOrder drawn(WorkSheet sheet, CaseFile file, Locale locale) {
        return new DrawnOrder(
                sheet,
                label(file, CodeKind.FAULT, sheet.faultCode(), locale),
                rounds.of(sheet, file, locale),
                shares(sheet, locale),
                sheet.tests().stream()
                        .map(test -> times.print(test.endedAt(), file.centre(), locale))
                        .toList(),
                names(sheet),
                times.print(sheet.contestedAt(), file.centre(), locale),
                repeatUrl(sheet));
    }

    /** The way to the case of the repair that did not last, for those who may see it. */
    private String repeatUrl(WorkSheet sheet) {
        return Optional.ofNullable(sheet.repeatOf()).flatMap(links::toCaseOf).orElse(null);
    }

    private Map<String, String> names(WorkSheet sheet) {
        var workers = Stream.of(
                        Stream.of(sheet.diagnosedBy(), sheet.repairedBy(), sheet.contestAnsweredBy(), sheet.benchFor()),
                        Stream.of(sheet.excludedTechnician()),
                        sheet.tests().stream().map(WorkSheet.Test::tester),
                        sheet.times().stream().map(WorkTime::username))
                .flatMap(Function.identity());
        return workers.filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(
                        username -> username,
                        username -> staff.find(username).map(Staff::displayName).orElse(username)));
    }

    private String label(CaseFile file, CodeKind kind, String code, Locale locale) {
        return code == null ? null : catalog.label(file.family(), kind, code, locale);
    }

    private List<Option> shares(WorkSheet sheet, Locale locale) {
        return Arrays.stream(CostClass.values())
                .map(costClass -> new Option(
                        sheet.warrantyShare().get(costClass).toString(),
                        messages.getMessage("repair.cost-class." + costClass, null, locale)))
                .toList();
    }

    /** A work sheet with its codes and times in words; {@code names} are display names by user name. */
    record DrawnOrder(
            WorkSheet sheet,
            String fault,
            List<RepairRounds.Told> rounds,
            List<Option> shares,
            List<String> testTimes,
            Map<String, String> names,
            String contestedAt,
            String repeatUrl) {}
}
