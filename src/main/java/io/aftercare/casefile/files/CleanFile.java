package io.aftercare.casefile.files;

/**
 * What was made of a file that somebody sent: written anew by us, so that nothing is in it that we did not put there.
 *
 * @param thumbnail a small JPEG; null for what is no picture
 * @param width     in pixels, as it is looked at; null for what is no picture, likewise {@code height}
 * @param pages     null for what has none
 */
public record CleanFile(FileKind kind, byte[] bytes, byte[] thumbnail, Integer width, Integer height, Integer pages) {}
