package io.aftercare.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param seed the same seed makes the same company on the same day */
@ConfigurationProperties("aftercare.demo")
record DemoSettings(@DefaultValue("20261") long seed) {}
