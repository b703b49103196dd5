/** The processes of the workflow module itself: deferred work and the look at the clocks. */
package io.aftercare.workflow.process;
