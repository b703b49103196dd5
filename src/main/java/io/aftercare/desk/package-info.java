/** The shell in which staff work: navigation, work list, task pages and task endpoints. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"shared", "network", "identity", "workflow"})
package io.aftercare.desk;

import org.springframework.modulith.ApplicationModule;
