package io.aftercare.shared.paper;

import java.util.Locale;
import java.util.Map;

/**
 * What is to be printed.
 *
 * @param template a page of XHTML made with {@code fragments/paper}: every tag is closed, and its title becomes that of the
 *                 document
 * @param model    views only
 * @param locale   of all texts of the paper, which is its reader's and not that of whoever prints it
 */
public record PaperDraft(String template, Map<String, ?> model, Locale locale, PaperFormat format) {}
