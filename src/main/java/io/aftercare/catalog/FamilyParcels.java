package io.aftercare.catalog;

import io.aftercare.shared.NotFoundException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How products of a family are sent. */
@Component
@Transactional
public class FamilyParcels {

    private final Families families;

    FamilyParcels(Families families) {
        this.families = families;
    }

    /** None for a family that is not known. */
    @Transactional(readOnly = true)
    public ParcelMarks marksOf(String family) {
        return entity(family).map(FamilyEntity::parcelMarks).orElse(ParcelMarks.NONE);
    }

    /** @throws NotFoundException if there is no such family */
    public void define(String family, ParcelMarks marks) {
        entity(family)
                .orElseThrow(() -> new NotFoundException("family " + family))
                .markParcels(marks);
    }

    private Optional<FamilyEntity> entity(String family) {
        return CatalogCode.parse(family).flatMap(families::findByCode);
    }
}
