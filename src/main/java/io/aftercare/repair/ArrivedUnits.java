package io.aftercare.repair;

import io.aftercare.casefile.CaseFile;
import java.util.Locale;
import java.util.Optional;

/** Knows how units came in. The workshop knows no claim: modules that open cases declare it. */
public interface ArrivedUnits {

    /** Empty if the unit is not in the house yet, or the case is none of this module's. */
    Optional<ArrivedUnit> of(CaseFile file, Locale locale);
}
