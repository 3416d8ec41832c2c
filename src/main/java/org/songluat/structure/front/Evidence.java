package org.songluat.structure.front;

import org.songluat.text.Span;

/**
 * What one place of a source says of its work.
 *
 * @param place what kind of place it is, for messages: {@code masthead}, {@code site field}, {@code
 *     headline}
 */
record Evidence<T>(T value, String printed, String place, Span span) {}
