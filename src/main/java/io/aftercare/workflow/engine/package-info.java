/** How the engine is set up: its rules, what its expressions may see, what is deployed, and what it tells the work list. */
package io.aftercare.workflow.engine;
