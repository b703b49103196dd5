package io.aftercare.shared;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints such as {@code @PastOrPresent} ask the same clock as everything else. */
@Configuration(proxyBeanMethods = false)
class ValidationClock {

    @Bean
    ValidationConfigurationCustomizer constraintsFollowTheClock(Clock clock) {
        return configuration -> configuration.clockProvider(() -> new Ticking(clock, ZoneOffset.UTC));
    }

    /** Our clock in the shape that Bean Validation wants. */
    private static final class Ticking extends java.time.Clock {

        private final Clock clock;
        private final ZoneId zone;

        private Ticking(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public java.time.Clock withZone(ZoneId other) {
            return new Ticking(clock, other);
        }

        @Override
        public java.time.Instant instant() {
            return clock.now();
        }
    }
}
