package io.aftercare.customers;

import io.aftercare.shared.Changes;
import io.aftercare.shared.Trail;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes down what becomes of units outside their cards: who did it, and why. */
@Component
class UnitTrail {

    private final UnitCardReading reading;
    private final Trail trail;

    UnitTrail(UnitCardReading reading, Trail trail) {
        this.reading = reading;
        this.trail = trail;
    }

    /** @param why what the trail says, such as the number of the case */
    void registered(UnitEntity unit, String why, String actor) {
        trail.write(UnitBook.subject(unit.id()), actor, why, Changes.between(null, reading.card(unit)));
    }

    /** Changes the unit and writes down what is different then; the reason as above. */
    void change(UnitEntity unit, String why, String actor, Consumer<UnitEntity> change) {
        var before = reading.card(unit);
        change.accept(unit);
        trail.write(UnitBook.subject(unit.id()), actor, why, Changes.between(before, reading.card(unit)));
    }
}
