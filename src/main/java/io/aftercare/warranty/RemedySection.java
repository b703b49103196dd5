package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseSection;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was decided for a unit that cannot be repaired, on its case's page. */
@Component
class RemedySection implements CaseSection {

    private final Remedies remedies;
    private final StaffDirectory staff;

    RemedySection(Remedies remedies, StaffDirectory staff) {
        this.remedies = remedies;
        this.staff = staff;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public Optional<Drawn> draw(CaseFile file, Locale locale) {
        return remedies.find(file.number())
                .map(remedy -> new Drawn(
                        "warranty/remedy-section", Map.of("remedy", remedy, "decidedBy", nameOf(remedy.decidedBy()))));
    }

    @Override
    public Fact fact(CaseFile file) {
        return remedies.find(file.number())
                .map(remedy -> new Fact("remedy", remedy))
                .orElse(null);
    }

    private String nameOf(String username) {
        return staff.find(username).map(Staff::displayName).orElse(username);
    }
}
