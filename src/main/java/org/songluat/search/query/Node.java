package org.songluat.search.query;

import java.util.List;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** A part of a query as it was typed. */
public sealed interface Node {
  /** A run of characters without blanks, parentheses or quotes. */
  record Word(String text, Span span) implements Node {}

  /**
   * Words that must follow each other.
   *
   * @param window how many other words may stand between them, and their order cost; 0 for none
   */
  record Phrase(String text, int window) implements Node {
    public Phrase(String text) {
      this(text, 0);
    }
  }

  /**
   * Words that begin so.
   *
   * @param text at least two letters, without the star
   */
  record Prefix(String text) implements Node {}

  /** A part that must be found on one side. */
  record Side(Language language, Node part) implements Node {}

  /** Something that hits must be, whatever their words. */
  record Only(Condition condition) implements Node {}

  /** What hits must not have. */
  record Not(Node part) implements Node {}

  /** Parts that hits must have all. */
  record All(List<Node> parts) implements Node {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** Parts of which hits must have one. */
  record Any(List<Node> parts) implements Node {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Parts typed one after the other. Alone, any of its words may match, and the more the better;
   * under an operator all must.
   */
  record Sequence(List<Node> parts) implements Node {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }
}
