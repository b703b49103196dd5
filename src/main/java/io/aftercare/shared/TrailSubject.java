package io.aftercare.shared;

/**
 * What a trail is about.
 *
 * @param kind such as {@code CUSTOMER}, at most 20 characters
 * @param key  what tells it from others of its kind and never changes, at most 60 characters
 */
public record TrailSubject(String kind, String key) {}
