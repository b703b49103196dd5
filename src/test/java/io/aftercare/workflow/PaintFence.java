package io.aftercare.workflow;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Deferred work of the tests' own that fails for those ids it is told to. */
@Component
class PaintFence implements DeferredWork {

    static final String KIND = "test-paint-fence";

    final Set<String> rotten = ConcurrentHashMap.newKeySet();
    final List<String> tried = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id) {
        tried.add(id);
        if (rotten.contains(id)) {
            throw new IllegalStateException("The fence " + id + " is rotten");
        }
    }

    long triesOf(String id) {
        return tried.stream().filter(id::equals).count();
    }
}
