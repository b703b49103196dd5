package io.aftercare.warranty.process;

import io.aftercare.catalog.Catalog;
import io.aftercare.shared.Option;
import io.aftercare.warranty.ClaimLookup;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RegisterUnitPage implements TaskPage {

    private final ClaimLookup claims;
    private final Catalog catalog;

    RegisterUnitPage(ClaimLookup claims, Catalog catalog) {
        this.claims = claims;
        this.catalog = catalog;
    }

    @Override
    public String taskKey() {
        return WarrantyClaim.Elements.USER_REGISTER_UNIT;
    }

    @Override
    public String template() {
        return "warranty/register-unit";
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var products = catalog.products().stream()
                .map(product -> new Option(product.code(), product.name() + " (" + product.code() + ")"))
                .toList();
        return Map.of("claim", claims.get(task.businessKey()), "products", products);
    }

    @Override
    public Object emptyForm(WorkItem task) {
        var told = claims.get(task.businessKey()).told();
        return new RegisterUnitForm(told.serialTyped(), told.productCode(), told.purchaseDate());
    }
}
