package org.songluat.law;

import org.songluat.text.Span;

/**
 * Something odd in a source, told rather than refused.
 *
 * @param code short and stable, lower case with hyphens: {@code article-gap}, {@code date-conflict}
 * @param message a sentence that names the rule, the value and the place
 */
public record Finding(String code, String message, Span source) {}
