/** Values, problems and plumbing that every module may use. Knows no business. */
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package io.aftercare.shared;

import org.springframework.modulith.ApplicationModule;
