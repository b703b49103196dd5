package io.aftercare.demo;

import io.aftercare.demo.process.PastEngine;
import io.aftercare.warranty.ClaimSubmission;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What customers and staff do in a case of the demo. */
@Component
@Profile("demo")
class DemoActors {

    private static final String ADMIN = "anna";

    private final DemoClaimant claimant;
    private final DemoStaff staff;
    private final DemoTalk talk;
    private final DemoCaseDesk desk;
    private final PastEngine engine;

    DemoActors(DemoClaimant claimant, DemoStaff staff, DemoTalk talk, DemoCaseDesk desk, PastEngine engine) {
        this.talk = talk;
        this.claimant = claimant;
        this.staff = staff;
        this.desk = desk;
        this.engine = engine;
    }

    /** The customer submits the claim; its first job runs at once. */
    String submit(DemoCase demoCase, Random random) {
        var number = claimant.submit(submission(demoCase, random));
        engine.runJobs(number);
        desk.prioritise(number, demoCase.priority(), ADMIN);
        if (demoCase.steps().isEmpty()) {
            finish(demoCase, number, random);
        }
        return number;
    }

    /** The next step of the story. */
    void act(DemoCase demoCase, String number, String step, Random random) {
        if (step.startsWith(DemoCase.AFTER)) {
            engine.runTimer(number, step.substring(step.lastIndexOf(':') + 1));
        } else if (!claimant.does(step, number) && !talk.does(step, number)) {
            staff.complete(number, step, facts(demoCase, number, random), random);
        }
        engine.runJobs(number);
        if (step.equals(demoCase.steps().get(demoCase.steps().size() - 1))) {
            finish(demoCase, number, random);
        }
    }

    private void finish(DemoCase demoCase, String number, Random random) {
        if (demoCase.taken()) {
            staff.take(number, random);
        }
    }

    private static ClaimSubmission submission(DemoCase demoCase, Random random) {
        var unit = demoCase.unit();
        var card = unit.owner().card();
        return new ClaimSubmission(
                unit.serial(),
                unit.product(),
                unit.soldOn(),
                true,
                demoCase.complaint().cell("symptom"),
                demoCase.complaint().cell(card.language()),
                random.nextInt(3) == 0,
                unit.owner().centre(),
                card);
    }

    private Map<String, String> facts(DemoCase demoCase, String number, Random random) {
        var facts = new HashMap<>(demoCase.repair().cells());
        facts.put("serial", demoCase.unit().serial());
        facts.put("replacement", demoCase.unit().serial() + "R");
        facts.put("product", demoCase.unit().product());
        facts.put("purchase", demoCase.unit().soldOn().toString());
        facts.put("shelf", "%c-%d-%02d".formatted('A' + random.nextInt(4), 1 + random.nextInt(5), random.nextInt(20)));
        facts.put("parcel", "JD%012d".formatted(random.nextInt(Integer.MAX_VALUE)));
        facts.put("code", desk.pickUpCode(number));
        return facts;
    }
}
