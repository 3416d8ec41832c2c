package org.songluat.search.question;

/**
 * A way to answer a question.
 *
 * @param strict whether what is named must be found, and phrases with their accents
 * @param elsewhere whether the place that was named is given up for its work
 */
public record Plan(Question question, boolean strict, boolean elsewhere) {}
