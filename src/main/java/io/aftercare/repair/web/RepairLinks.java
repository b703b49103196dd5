package io.aftercare.repair.web;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.repair.WorkSheet;
import io.aftercare.repair.WorkSheets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ways to the cases of repair orders; there is one only for those who may see the case. */
@Component
class RepairLinks {

    private final WorkSheets sheets;
    private final CaseFiles caseFiles;
    private final StaffDirectory staff;

    RepairLinks(WorkSheets sheets, CaseFiles caseFiles, StaffDirectory staff) {
        this.sheets = sheets;
        this.caseFiles = caseFiles;
        this.staff = staff;
    }

    Optional<String> toCaseOf(String repairOrder) {
        return sheets.find(repairOrder).map(WorkSheet::caseNumber).flatMap(this::toCase);
    }

    Optional<String> toCase(String caseNumber) {
        return staff.current()
                .flatMap(reader -> caseFiles.find(caseNumber).filter(file -> reader.sees(file.centre())))
                .map(file -> "/desk/cases/" + caseNumber);
    }
}
