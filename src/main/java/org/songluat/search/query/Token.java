package org.songluat.search.query;

import org.songluat.text.Span;

/** A piece of a query; a field's text is its name, a phrase's what stands between the quotes. */
record Token(Kind kind, String text, Span span) {
  enum Kind {
    WORD,
    PHRASE,
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
