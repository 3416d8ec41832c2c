package org.songluat.align.lexicon;

/** A line of a glossary that is no pair of terms. */
public final class GlossaryFormatException extends RuntimeException {
  private static final long serialVersionUID = 1;

  GlossaryFormatException(String name, int line, String fault) {
    super(name + ":" + line + ": " + fault);
  }
}
