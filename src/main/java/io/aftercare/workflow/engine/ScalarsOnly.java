package io.aftercare.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.camunda.bpm.engine.variable.value.ObjectValue;

/**
 * Refuses to store anything but scalars as a process variable: models hold ids and routing facts, everything else lives
 * in our tables. A transient object passes, since the engine itself hands a decision's result over that way.
 */
class ScalarsOnly extends JavaObjectSerializer {

    private static final List<String> REFUSED = List.of(JavaObjectSerializer.NAME, "bytes", "file");

    static void applyTo(VariableSerializers serializers) {
        REFUSED.forEach(name -> serializers.removeSerializer(serializers.getSerializerByName(name)));
        serializers.addSerializer(new ScalarsOnly());
    }

    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {
        if (!value.isTransient()) {
            throw new ProcessEngineException("Variable '" + fields.getName() + "' is not a scalar");
        }
        super.writeValue(value, fields);
    }
}
