/** Papers to be printed: a template of ours and its model become a PDF, without network and without fonts of the system. */
package io.aftercare.shared.paper;
