package io.aftercare.warranty.process;

import io.aftercare.customers.Unit;
import io.aftercare.customers.Units;
import io.aftercare.shared.SerialNumber;
import io.aftercare.warranty.ParcelBook;
import io.aftercare.workflow.Priority;
import io.aftercare.workflow.WorkFacts;
import io.aftercare.workflow.WorkItemFacts;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the work list about the tasks of unannounced parcels, which belong to no case yet. */
@Component
class ParcelWorkFacts implements WorkItemFacts {

    private final ParcelBook parcels;
    private final Units units;

    ParcelWorkFacts(ParcelBook parcels, Units units) {
        this.parcels = parcels;
        this.units = units;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(Parcel.KEY);
    }

    @Override
    public WorkFacts factsOf(String businessKey, String taskKey) {
        var parcel = parcels.get(businessKey);
        var unit = SerialNumber.parse(parcel.serial()).flatMap(units::find);
        return new WorkFacts(
                businessKey,
                unit.map(Unit::productName).orElse(null),
                unit.map(Unit::family).orElse(null),
                shortened(parcel.sender()),
                parcel.serial(),
                parcel.centre(),
                Priority.NORMAL,
                null);
    }

    /** The first line of what is written on the parcel is a name, most of the time. */
    private static String shortened(String sender) {
        var line = sender.lines().findFirst().orElse(sender).strip();
        return line.length() > 80 ? line.substring(0, 80) : line;
    }
}
