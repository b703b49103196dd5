package io.aftercare.workflow.engine;

import java.time.LocalDate;
import org.camunda.bpm.dmn.engine.impl.type.DateDataTypeTransformer;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Lets a decision's inputs of type {@code date} be plain calendar days, which FEEL compares with {@code date("…")}. */
class CalendarDates extends DateDataTypeTransformer {

    @Override
    public TypedValue transform(Object value) {
        return value instanceof LocalDate ? Variables.untypedValue(value) : super.transform(value);
    }
}
