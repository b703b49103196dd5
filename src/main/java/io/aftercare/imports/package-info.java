/** Takes files of master data and hands their rows to the module that owns them, all or nothing. */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"shared", "identity", "workflow", "desk"})
package io.aftercare.imports;

import org.springframework.modulith.ApplicationModule;
