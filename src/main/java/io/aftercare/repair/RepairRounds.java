package io.aftercare.repair;

import io.aftercare.casefile.CaseFile;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the rounds of work on a unit one under the other, for the fragment {@code repair/rounds}. */
@Component
public class RepairRounds {

    private final Catalog catalog;
    private final StaffDirectory staff;

    RepairRounds(Catalog catalog, StaffDirectory staff) {
        this.catalog = catalog;
        this.staff = staff;
    }

    /** Oldest first. */
    public List<Told> of(WorkSheet sheet, CaseFile file, Locale locale) {
        return sheet.rounds().stream()
                .map(round -> told(round, sheet, file, locale))
                .toList();
    }

    private Told told(WorkSheet.Round round, WorkSheet sheet, CaseFile file, Locale locale) {
        return new Told(
                round.reworkRound() + 1,
                catalog.label(file.family(), CodeKind.RESOLUTION, round.resolutionCode(), locale),
                round.workDone(),
                sheet.usedParts(round.reworkRound()).stream()
                        .map(line -> line.quantity() + " × " + line.text())
                        .toList(),
                round.causalPart(),
                round.oldPart(),
                staff.find(round.repairedBy()).map(Staff::displayName).orElse(round.repairedBy()),
                failure(round, sheet));
    }

    private static String failure(WorkSheet.Round round, WorkSheet sheet) {
        return sheet.tests().stream()
                .filter(test -> test.reworkRound() == round.reworkRound() && !test.passed())
                .map(WorkSheet.Test::failure)
                .findFirst()
                .orElse(null);
    }

    /**
     * One round in the reader's words.
     *
     * @param number  from 1
     * @param by      display name of the technician
     * @param failure what the test after it found wrong; null if it passed or there was none
     */
    public record Told(
            int number,
            String resolution,
            String workDone,
            List<String> parts,
            String causalPart,
            OldPart oldPart,
            String by,
            String failure) {}
}
