/** The engine as the demo needs it. */
package io.aftercare.demo.process;
