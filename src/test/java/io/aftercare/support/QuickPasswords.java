package io.aftercare.support;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Tests sign in thousands of times. Their passwords are hashed as in the product, but in so few rounds that this is not
 * what the tests spend their time on. Servers in a process of their own keep the product's rounds.
 */
@Component
class QuickPasswords implements BeanPostProcessor {

    private static final int FEWEST_ROUNDS = 4;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof BCryptPasswordEncoder ? new BCryptPasswordEncoder(FEWEST_ROUNDS) : bean;
    }
}
