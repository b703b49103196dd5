package io.aftercare.workflow.engine;

import java.util.AbstractMap;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/**
 * The beans that expressions in models may see: those named {@code …Steps} and nothing else. Each is looked up when an
 * expression asks for it, since steps need services that need the engine.
 */
class StepsBeans extends AbstractMap<Object, Object> {

    private static final String SUFFIX = "Steps";

    private final ApplicationContext context;

    StepsBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name && name.endsWith(SUFFIX) && context.containsBean(name);
    }

    @Override
    public Object get(Object key) {
        return containsKey(key) ? context.getBean((String) key) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
