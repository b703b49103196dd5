package io.aftercare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Aftercare: portal, desk and API in one application. */
@Modulithic(systemName = "Aftercare", sharedModules = "shared")
@SpringBootApplication
@ConfigurationPropertiesScan
public class AftercareApplication {

    public static void main(String[] args) {
        SpringApplication.run(AftercareApplication.class, args);
    }
}
