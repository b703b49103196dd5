package io.aftercare.warranty.process;

import io.aftercare.catalog.Catalog;
import io.aftercare.shared.Option;
import io.aftercare.warranty.ParcelBook;
import io.aftercare.warranty.Parcels;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class IdentifyParcelPage implements TaskPage {

    private final ParcelBook book;
    private final Parcels parcels;
    private final Catalog catalog;
    private final MessageSource messages;

    IdentifyParcelPage(ParcelBook book, Parcels parcels, Catalog catalog, MessageSource messages) {
        this.book = book;
        this.parcels = parcels;
        this.catalog = catalog;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return Parcel.Elements.USER_IDENTIFY_PARCEL;
    }

    @Override
    public String template() {
        return "warranty/identify-parcel";
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        return Map.of(
                "parcel", book.get(task.businessKey()),
                "waiting", parcels.waitingClaim(task.businessKey()).orElse(""),
                "owners", owners(locale),
                "products",
                        catalog.products().stream()
                                .map(product ->
                                        new Option(product.code(), product.name() + " (" + product.code() + ")"))
                                .toList());
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return IdentifyParcelForm.empty(
                book.get(task.businessKey()),
                parcels.waitingClaim(task.businessKey()).orElse(null));
    }

    private List<Option> owners(Locale locale) {
        return Stream.of(IdentifyParcelForm.Owner.values())
                .map(owner -> new Option(owner.name(), messages.getMessage("parcel.owner." + owner, null, locale)))
                .toList();
    }
}
