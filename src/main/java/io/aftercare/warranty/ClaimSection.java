package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseKind;
import io.aftercare.casefile.CaseSection;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The claim on its case's page: what the customer said, what was advised and what was decided. */
@Component
class ClaimSection implements CaseSection {

    private final ClaimLookup claims;
    private final Claims actions;
    private final Withdrawals withdrawals;
    private final ClaimDescriptions descriptions;
    private final ClaimRecord record;
    private final StaffDirectory staff;

    ClaimSection(
            ClaimLookup claims,
            Claims actions,
            Withdrawals withdrawals,
            ClaimDescriptions descriptions,
            ClaimRecord record,
            StaffDirectory staff) {
        this.claims = claims;
        this.actions = actions;
        this.withdrawals = withdrawals;
        this.descriptions = descriptions;
        this.record = record;
        this.staff = staff;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Drawn> draw(CaseFile file, Locale locale) {
        return claim(file).map(claim -> {
            var model = new HashMap<>(record.of(claim, file.centre()));
            model.put("claim", claim);
            model.put("otherModel", descriptions.otherModel(claim, file));
            model.put("symptom", descriptions.symptom(claim, file, locale));
            model.put("forCustomer", speaksForCustomer());
            model.computeIfPresent("appealUntil", (key, until) -> appealable(file) ? until : null);
            model.put("withdrawable", withdrawals.withdrawable(file.number()) && speaksForCustomer());
            model.put("cancellable", actions.cancellable(file.number()) && speaksForCustomer());
            return new Drawn("warranty/section", model);
        });
    }

    @Override
    public Fact fact(CaseFile file) {
        return claim(file).map(claim -> new Fact("claim", claim)).orElse(null);
    }

    /** What is destroyed cannot be repaired whatever an appeal says. */
    private static boolean appealable(CaseFile file) {
        return file.unitPlace().kind() != UnitPlace.Kind.SCRAPPED;
    }

    private boolean speaksForCustomer() {
        return staff.current()
                .filter(reader -> reader.has(Role.FRONT_DESK) || reader.has(Role.MANAGER))
                .isPresent();
    }

    private Optional<ClaimView> claim(CaseFile file) {
        return file.kind() == CaseKind.CLAIM ? claims.find(file.number()) : Optional.empty();
    }
}
