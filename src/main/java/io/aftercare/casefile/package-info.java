/** One file per case a customer comes with: number, responsible centre, priority, tracking link, timeline and where the unit is. */
@ApplicationModule(
        displayName = "Case file",
        allowedDependencies = {"shared", "network", "identity", "workflow", "desk", "messaging", "catalog", "customers"
        })
package io.aftercare.casefile;

import org.springframework.modulith.ApplicationModule;
