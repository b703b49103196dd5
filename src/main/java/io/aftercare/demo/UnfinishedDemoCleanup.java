package io.aftercare.demo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Throws away, before the database is opened, a demo company that was made half. Runs when the address is known. */
class UnfinishedDemoCleanup implements EnvironmentPostProcessor, Ordered {

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            UnfinishedDemo.of(environment.getProperty("spring.datasource.url", ""))
                    .ifPresent(UnfinishedDemo::clear);
        }
    }
}
