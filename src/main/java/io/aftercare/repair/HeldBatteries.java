package io.aftercare.repair;

import io.aftercare.casefile.ApartUnits;
import org.springframework.stereotype.Component;

/** A unit whose battery is held lies apart until somebody has made it safe. */
@Component
class HeldBatteries implements ApartUnits {

    private final Intakes intakes;

    HeldBatteries(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public boolean liesApart(String caseNumber) {
        return !intakes.batterySafe(caseNumber);
    }
}
