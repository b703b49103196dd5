package io.aftercare.repair.process;

import io.aftercare.repair.CoverContested;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears in tests what whoever pays would hear. */
@Component
class HeardContests {

    private final List<CoverContested> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void on(CoverContested contested) {
        heard.add(contested);
    }

    List<CoverContested> of(String caseNumber) {
        return heard.stream()
                .filter(contested -> contested.caseNumber().equals(caseNumber))
                .toList();
    }
}
