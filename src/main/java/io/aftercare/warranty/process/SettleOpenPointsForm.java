package io.aftercare.warranty.process;

import io.aftercare.casefile.UnitPlace;
import io.aftercare.repair.OldPart;

/** What was still open; only what is missing has to be given. */
public record SettleOpenPointsForm(OldPart oldPart, UnitPlace.Kind unitPlace) {}
