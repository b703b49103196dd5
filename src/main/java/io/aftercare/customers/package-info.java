/** Customers and the installed base: units by serial number and who owns them. */
@ApplicationModule(
        displayName = "Customers",
        allowedDependencies = {"shared", "identity", "desk", "catalog"})
package io.aftercare.customers;

import org.springframework.modulith.ApplicationModule;
