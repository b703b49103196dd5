package io.aftercare.casefile;

import io.aftercare.catalog.FamilyParcels;
import io.aftercare.catalog.ParcelMarks;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.paper.PaperDraft;
import io.aftercare.shared.paper.PaperFormat;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The label for the parcel in which the customer sends the unit, while we wait for it. */
@Component
class ShippingLabel implements CasePaper {

    private final ServiceCentres centres;
    private final FamilyParcels parcels;

    ShippingLabel(ServiceCentres centres, FamilyParcels parcels) {
        this.parcels = parcels;
        this.centres = centres;
    }

    @Override
    public String kind() {
        return "shipping-label";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean ready(CaseFile file) {
        return file.stage() == CaseStage.AWAITING_UNIT && file.unitPlace().kind() == UnitPlace.Kind.WITH_CUSTOMER;
    }

    @Override
    public PaperDraft draft(CaseFile file) {
        return draft(file, centres.get(file.centre()), parcels.marksOf(file.family()));
    }

    static PaperDraft draft(CaseFile file, Centre centre, ParcelMarks marks) {
        var locale = Locale.forLanguageTag(file.customer().language());
        var model = Map.of(
                "file",
                file,
                "centre",
                centre,
                "marks",
                marks,
                "to",
                PostalAddress.of(centre, locale),
                "from",
                PostalAddress.of(file.customer(), locale));
        return new PaperDraft("casefile/paper-label", model, locale, PaperFormat.A4);
    }
}
