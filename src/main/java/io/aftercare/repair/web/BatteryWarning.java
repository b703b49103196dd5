package io.aftercare.repair.web;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseSection;
import io.aftercare.repair.Intakes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Warns above all else of a battery that nobody has made safe yet; the facts are those of {@link IntakeSection}. */
@Component
class BatteryWarning implements CaseSection {

    private final Intakes intakes;
    private final CentreTimes times;

    BatteryWarning(Intakes intakes, CentreTimes times) {
        this.intakes = intakes;
        this.times = times;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Drawn> draw(CaseFile file, Locale locale) {
        var sheet = intakes.of(file.number());
        return sheet.batteryHeld() && !file.unitPlace().kind().settled()
                ? Optional.of(new Drawn(
                        "repair/battery-warning",
                        Map.of("batteryHeldAt", times.print(sheet.battery().heldAt(), file.centre(), locale))))
                : Optional.empty();
    }

    @Override
    public Fact fact(CaseFile file) {
        return null;
    }
}
