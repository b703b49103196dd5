package io.aftercare.demo;

import io.aftercare.shared.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the whole company from one seed. */
@Component
@Profile("demo")
class DemoGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(DemoGenerator.class);
    private static final int CUSTOMERS = 180;
    private static final int UNITS = 500;
    /** One unit in so many has no registered owner. */
    private static final int OWNERLESS = 8;

    private final DemoCompany company;
    private final DemoCustomers customers;
    private final DemoDirector director;
    private final DemoParcels parcels;
    private final Clock clock;

    DemoGenerator(
            DemoCompany company, DemoCustomers customers, DemoDirector director, DemoParcels parcels, Clock clock) {
        this.company = company;
        this.customers = customers;
        this.director = director;
        this.parcels = parcels;
        this.clock = clock;
    }

    void generate(long seed) {
        var begun = System.nanoTime();
        var random = new Random(seed);
        var now = clock.now();
        var today = clock.today(ZoneOffset.UTC);
        var market = new DemoMarket(random, today);
        company.found();
        var people = new ArrayList<DemoPerson>();
        for (int i = 0; i < CUSTOMERS; i++) {
            people.add(market.person());
        }
        var units = new ArrayList<DemoUnit>();
        for (int i = 0; i < UNITS; i++) {
            units.add(market.unit(i % OWNERLESS == 0 ? null : people.get(random.nextInt(people.size()))));
        }
        customers.register(people, units);
        var owned = units.stream().filter(unit -> unit.owner() != null).toList();
        var cases = new DemoStories(random, today, market, owned).deal();
        director.play(cases, now, random);
        var told = cases.stream().map(DemoCase::unit).toList();
        parcels.arrive(owned.stream().filter(unit -> !told.contains(unit)).toList(), now, random);
        LOG.info(
                "Made the demo company from seed {}: {} units, {} cases, {} ms",
                seed,
                UNITS,
                cases.size(),
                (System.nanoTime() - begun) / 1_000_000);
    }
}
