/** The service network: regions and service centres, their opening hours and holidays, and arithmetic in business time. */
@ApplicationModule(
        displayName = "Network",
        allowedDependencies = {"shared"})
package io.aftercare.network;

import org.springframework.modulith.ApplicationModule;
