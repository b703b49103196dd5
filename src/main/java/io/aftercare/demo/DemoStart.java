package io.aftercare.demo;

import io.aftercare.network.ServiceCentres;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database once. A lifecycle bean of the first phase: the models are deployed by then, but neither the
 * web server nor the job executor runs yet, so that nobody meddles with cases that still live in the past.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private final DemoSettings settings;
    private final ServiceCentres centres;
    private final DemoGenerator generator;
    private final DemoDatabase database;
    private boolean running;

    DemoStart(DemoSettings settings, ServiceCentres centres, DemoGenerator generator, DemoDatabase database) {
        this.settings = settings;
        this.centres = centres;
        this.generator = generator;
        this.database = database;
    }

    @Override
    public void start() {
        if (centres.all().isEmpty()) {
            database.withoutHaste(() -> generator.generate(settings.seed()));
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }
}
