/** The engine and everything that is about work as such: deployment, decisions, the work list, task clocks and process pictures. */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"shared", "network", "identity"})
package io.aftercare.workflow;

import org.springframework.modulith.ApplicationModule;
