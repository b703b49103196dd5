package io.aftercare.casefile;

/**
 * A text for what customers ask often.
 *
 * @param title for staff
 * @param text  in the language that was asked for, else in English
 */
public record CannedAnswer(long id, String title, String text, boolean active) {}
