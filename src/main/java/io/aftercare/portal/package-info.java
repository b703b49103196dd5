/** The public pages: the claim form and the tracking page. */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "shared",
            "network",
            "identity",
            "workflow",
            "messaging",
            "catalog",
            "customers",
            "entitlement",
            "casefile",
            "repair",
            "warranty"
        })
package io.aftercare.portal;

import org.springframework.modulith.ApplicationModule;
