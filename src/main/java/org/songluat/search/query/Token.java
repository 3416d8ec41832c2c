package org.songluat.search.query;

import org.songluat.text.Span;

/** A piece of a query; a field's text is its name, a phrase's what stands between the quotes. */
record Token(Kind kind, String text, Span span) {
  enum Kind {
    WORD,
    PHRASE,
    /** How near the words of the phrase before it must be. */
    NEAR,
    PREFIX,
    FIELD,
    OPEN,
    CLOSE,
    NOT,
    AND,
    OR,
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
