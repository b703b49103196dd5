/** The workshop: repair orders from diagnosis to test, and the hand-over of the unit. Knows a payer, never a claim. */
@ApplicationModule(
        displayName = "Repair",
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
            "casefile"
        })
package io.aftercare.repair;

import org.springframework.modulith.ApplicationModule;
