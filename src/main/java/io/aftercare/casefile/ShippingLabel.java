package io.aftercare.casefile;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.Family;
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
    private final Catalog catalog;

    ShippingLabel(ServiceCentres centres, FamilyParcels parcels, Catalog catalog) {
        this.parcels = parcels;
        this.catalog = catalog;
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
        var packing = catalog.family(file.family(), locale(file))
                .map(Family::packingHelp)
                .orElse("");
        return draft(file, centres.get(file.centre()), parcels.marksOf(file.family()), packing);
    }

    /** @param packing what to do with such a product before it is sent; empty if nobody has said so */
    static PaperDraft draft(CaseFile file, Centre centre, ParcelMarks marks, String packing) {
        var locale = locale(file);
        var model = Map.of(
                "file",
                file,
                "centre",
                centre,
                "marks",
                marks,
                "packing",
                packing,
                "to",
                PostalAddress.of(centre, locale),
                "from",
                PostalAddress.of(file.customer(), locale));
        return new PaperDraft("casefile/paper-label", model, locale, PaperFormat.A4);
    }

    private static Locale locale(CaseFile file) {
        return Locale.forLanguageTag(file.customer().language());
    }
}
