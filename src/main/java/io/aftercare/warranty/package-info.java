/** Warranty claims from submission to closing: check, adjudication, goodwill. */
@ApplicationModule(
        displayName = "Warranty",
        allowedDependencies = {
            "shared",
            "network",
            "identity",
            "workflow",
            "desk",
            "messaging",
            "catalog",
            "customers",
            "entitlement",
            "casefile",
            "repair"
        })
package io.aftercare.warranty;

import org.springframework.modulith.ApplicationModule;
