package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.warranty.ParcelBook;
import io.aftercare.warranty.Parcels;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shipping a parcel back to its sender. */
@Component
class ShipParcelBack implements TaskPage, TaskCompletion<ShipParcelBackForm> {

    private final ParcelBook book;
    private final Parcels parcels;

    ShipParcelBack(ParcelBook book, Parcels parcels) {
        this.book = book;
        this.parcels = parcels;
    }

    @Override
    public String taskKey() {
        return Parcel.Elements.USER_SHIP_PARCEL_BACK;
    }

    @Override
    public String template() {
        return "warranty/ship-parcel-back";
    }

    @Override
    public Class<ShipParcelBackForm> formType() {
        return ShipParcelBackForm.class;
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        return Map.of("parcel", book.get(task.businessKey()));
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new ShipParcelBackForm(null, null);
    }

    @Override
    public Completion complete(WorkItem task, ShipParcelBackForm form, Staff actor) {
        parcels.shipped(
                task.businessKey(), form.carrier().strip(), form.parcelNumber().strip(), actor.username());
        return Completion.done();
    }
}
