/** The outbox: messages to customers as rows that are written with the business change. Has no opinion about who should hear what. */
@ApplicationModule(
        displayName = "Messaging",
        allowedDependencies = {"shared", "identity", "workflow", "desk"})
package io.aftercare.messaging;

import org.springframework.modulith.ApplicationModule;
