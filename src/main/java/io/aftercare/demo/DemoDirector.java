package io.aftercare.demo;

import io.aftercare.demo.process.PastEngine;
import io.aftercare.network.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the cases live through their stories, all in the order of time, so that numbers grow with the days. */
@Component
@Profile("demo")
class DemoDirector {

    private final DemoActors actors;
    private final BusinessTime businessTime;
    private final PastEngine engine;

    DemoDirector(DemoActors actors, BusinessTime businessTime, PastEngine engine) {
        this.actors = actors;
        this.businessTime = businessTime;
        this.engine = engine;
    }

    /** Plays all cases up to now; the clock is back at its place afterwards, whatever happens. */
    void play(List<DemoCase> cases, Instant now, Random random) {
        var scenes = new PriorityQueue<>(Comparator.comparing(Scene::at).thenComparing(Scene::order));
        for (var demoCase : cases) {
            scenes.addAll(scenes(demoCase, now, random, scenes.size()));
        }
        var numbers = new java.util.HashMap<DemoCase, String>();
        try {
            while (!scenes.isEmpty()) {
                var scene = scenes.poll();
                engine.moveTo(scene.at());
                if (scene.step() == null) {
                    numbers.put(scene.demoCase(), actors.submit(scene.demoCase(), random));
                } else {
                    actors.act(scene.demoCase(), numbers.get(scene.demoCase()), scene.step(), random);
                }
            }
        } finally {
            engine.returnToPresent();
        }
    }

    private List<Scene> scenes(DemoCase demoCase, Instant now, Random random, int order) {
        var steps = demoCase.steps();
        var at = now.minus(Duration.ofHours(demoCase.ageHours()))
                .minus(Duration.ofHours((8L + random.nextInt(14)) * steps.size()));
        var scenes = new ArrayList<Scene>();
        scenes.add(new Scene(at, order, demoCase, null));
        for (var step : steps) {
            if (step.startsWith(DemoCase.AFTER)) {
                at = scenes.get(0).at().plus(Duration.ofDays(DemoCase.daysOf(step)));
                scenes.add(new Scene(at, order, demoCase, step));
                continue;
            }
            var remaining = steps.size() - scenes.size() + 1;
            var latest = now.minus(Duration.ofHours(demoCase.ageHours()));
            var next = at.plus(Duration.between(at, latest).dividedBy(remaining));
            at = opened(demoCase, next, at, now.minusSeconds(60L * remaining));
            scenes.add(new Scene(at, order, demoCase, step));
        }
        return scenes;
    }

    /** The first moment from then on at which the centre works, but never later than the limit. */
    private Instant opened(DemoCase demoCase, Instant wanted, Instant earliest, Instant limit) {
        var open = businessTime.add(demoCase.unit().owner().centre(), wanted, Duration.ofMinutes(7));
        var before = open.isBefore(limit) ? open : limit;
        return before.isAfter(earliest) ? before : earliest.plusSeconds(60);
    }

    /** One thing that happens to a case; without a step it is the claim itself. */
    private record Scene(Instant at, int order, DemoCase demoCase, String step) {}
}
