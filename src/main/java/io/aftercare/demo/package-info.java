/** A believable small company for the embedded database, made from a printed seed and driven through the real use cases. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "shared",
            "network",
            "identity",
            "workflow",
            "desk",
            "messaging",
            "imports",
            "catalog",
            "customers",
            "entitlement",
            "casefile",
            "repair",
            "warranty",
            "portal"
        })
package io.aftercare.demo;

import org.springframework.modulith.ApplicationModule;
