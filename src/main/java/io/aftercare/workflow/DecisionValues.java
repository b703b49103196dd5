package io.aftercare.workflow;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Carries values between records and decisions. */
final class DecisionValues {

    private DecisionValues() {}

    static Map<String, Object> inputs(Record input) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : input.getClass().getRecordComponents()) {
            var value = read(component, input);
            values.put(component.getName(), value instanceof Enum<?> constant ? constant.name() : value);
        }
        return values;
    }

    static <T> T output(String decision, Map<String, Object> values, Class<T> type) {
        var components = type.getRecordComponents();
        try {
            var arguments = Arrays.stream(components)
                    .map(component -> fit(values.get(component.getName()), component.getType()))
                    .toArray();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException | ArithmeticException e) {
            throw new IllegalStateException(
                    "Decision " + decision + " answered " + values + ", which is no " + type, e);
        }
    }

    private static Object read(RecordComponent component, Record input) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(input);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static Object fit(Object value, Class<?> type) {
        if (value == null) {
            return absent(type);
        }
        if (type.isEnum()) {
            return constant(type, value.toString());
        }
        if (value instanceof Number number) {
            return number(number, type);
        }
        if (type == boolean.class && value instanceof Boolean || type.isInstance(value)) {
            return value;
        }
        throw new IllegalArgumentException(value + " is no " + type.getSimpleName());
    }

    private static Object absent(Class<?> type) {
        if (type.isPrimitive()) {
            throw new IllegalArgumentException("nothing where " + type + " is needed");
        }
        return null;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no " + type.getSimpleName()));
    }

    private static Object number(Number number, Class<?> type) {
        var exact = new BigDecimal(number.toString());
        if (type == int.class || type == Integer.class) {
            return exact.intValueExact();
        }
        if (type == long.class || type == Long.class) {
            return exact.longValueExact();
        }
        if (type == BigDecimal.class) {
            return exact;
        }
        throw new IllegalArgumentException(number + " is no " + type.getSimpleName());
    }
}
