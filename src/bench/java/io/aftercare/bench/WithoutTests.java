package io.aftercare.bench;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Leaves out the tests' own components, which lie beside the benchmark, so that the product is measured. */
final class WithoutTests extends TypeExcludeFilter {

    private final String beside = WithoutTests.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toString();

    /** Has an application that is about to start find only its own components. */
    static void in(ConfigurableApplicationContext starting) {
        starting.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
    }

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory others) throws IOException {
        return found.getResource().getURL().toString().startsWith(beside);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WithoutTests;
    }

    @Override
    public int hashCode() {
        return WithoutTests.class.hashCode();
    }
}
