/** Who may come in and do what: staff, roles, membership in centres, the security chains and the audit of logins. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "network"})
package io.aftercare.identity;

import org.springframework.modulith.ApplicationModule;
