package org.peristiwa.exchange.preview;

/**
 * A file as an export would write it.
 *
 * @param path in the export, with {@code /} between folders
 * @param text its beginning; empty where it is no text
 * @param size in bytes, of all of it
 * @param isText whether it is UTF-8 without a NUL
 * @param isWhole whether {@code text} is all of it
 */
public record PreviewedFile(String path, String text, long size, boolean isText, boolean isWhole) {}
