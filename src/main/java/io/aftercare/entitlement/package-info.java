/** What a unit's warranty pays: terms per cost class, the coverage decision and the repair warranty. */
@ApplicationModule(
        displayName = "Entitlement",
        allowedDependencies = {"shared", "identity", "workflow", "desk", "catalog", "customers"})
package io.aftercare.entitlement;

import org.springframework.modulith.ApplicationModule;
