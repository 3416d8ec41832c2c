package org.songluat.search.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.search.note.Slip;
import org.songluat.text.Span;

/**
 * Bounds what a query may cost. Of plain typing the words beyond a number are left out; where words
 * stand in phrases, in groups or under operators, leaving some out would ask something else.
 */
final class Extent {
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\d]+");

  private Extent() {}

  static void check(Node root, List<Token> tokens) throws SyntaxException {
    Set<Span> plain = new HashSet<>();
    if (root instanceof Node.Sequence typed) {
      typed.parts().forEach(part -> addPlain(part, plain));
    }
    int words = 0;
    for (Token token : tokens) {
      boolean counts = token.is(Token.Kind.PHRASE) || token.is(Token.Kind.WORD);
      Matcher run = RUN.matcher(counts && !plain.contains(token.span()) ? token.text() : "");
      while (run.find()) {
        words++;
      }
      if (words > QueryParser.MOST_WORDS) {
        throw new SyntaxException(
            new Slip(Slip.Rule.WORDS, QueryParser.MOST_WORDS), token.span().start());
      }
    }
  }

  private static void addPlain(Node part, Set<Span> plain) {
    if (part instanceof Node.Word word) {
      plain.add(word.span());
    }
  }
}
