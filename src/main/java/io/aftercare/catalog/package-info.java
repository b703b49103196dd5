/** Product families and products with their symptom, fault and resolution codes. */
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {"shared", "network", "identity", "desk"})
package io.aftercare.catalog;

import org.springframework.modulith.ApplicationModule;
