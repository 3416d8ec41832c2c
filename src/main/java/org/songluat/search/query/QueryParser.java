package org.songluat.search.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadQuery;
import org.songluat.search.note.Slip;
import org.songluat.search.note.Slip.Rule;
import org.songluat.text.Language;

/**
 * Reads the query language.
 *
 * <pre>
 * query       = [ disjunction ] ;
 * disjunction = conjunction { "OR" conjunction } ;
 * conjunction = sequence { "AND" sequence } ;
 * sequence    = item { item } ;
 * item        = ( "-" | "NOT" ) item | part ;
 * part        = word | prefix | phrase [ "~" number ] | "(" disjunction ")"
 *             | ( "vi:" | "en:" ) part | field ":" ( value | phrase ) ;
 * field       = "work" | "type" | "issuer" | "signer" | "year" | "date" | "num" | "cites"
 *             | "basis" | "lang" | "missing" | "article" | "path" | "sort" ;
 * phrase      = '"' { any character but '"' } '"' ;
 * prefix      = letter letter { letter } "*" ;
 * word, value = { any character but blanks, '"', "(", ")" } ;
 * </pre>
 *
 * The operators are capital; "-", "~" and "field:" are signs only where something follows at once.
 * A word with an unknown prefix ({@code foo:bar}) is a word. {@code sort:} may stand wherever a
 * word may, but not alone in a group; the last one counts.
 */
public final class QueryParser {
  static final int MOST_PARTS = 64;
  static final int DEEPEST = 20;

  /** As many words as may stand in phrases, in groups and under operators. */
  static final int MOST_WORDS = 64;

  private final List<Token> tokens;
  private int at;
  private int parts;
  private int depth;
  private BeadQuery.@Nullable Order order;

  private QueryParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** What a query says. */
  public static ParsedQuery read(String query) throws SyntaxException {
    QueryParser parser = new QueryParser(Lexer.tokens(query));
    Node root = parser.query();
    Extent.check(root, parser.tokens);
    return new ParsedQuery(root, parser.order);
  }

  /** The tree of a query; plain typing is a {@link Node.Sequence} of words. */
  static Node parse(String query) throws SyntaxException {
    return read(query).root();
  }

  // query = [ disjunction ]
  private Node query() throws SyntaxException {
    while (sorts()) {
      sort();
    }
    return peek().is(Token.Kind.END) ? new Node.Sequence(List.of()) : disjunction();
  }

  // disjunction = conjunction { "OR" conjunction }
  private Node disjunction() throws SyntaxException {
    List<Node> choices = new ArrayList<>(List.of(conjunction()));
    while (accept(Token.Kind.OR)) {
      choices.add(conjunction());
    }
    return choices.size() == 1 ? choices.getFirst() : new Node.Any(choices);
  }

  // conjunction = sequence { "AND" sequence }
  private Node conjunction() throws SyntaxException {
    List<Node> all = new ArrayList<>(List.of(sequence()));
    while (accept(Token.Kind.AND)) {
      all.add(sequence());
    }
    return all.size() == 1 ? all.getFirst() : new Node.All(all);
  }

  // sequence = item { item }
  private Node sequence() throws SyntaxException {
    List<Node> items = new ArrayList<>();
    while (!ends(peek())) {
      if (sorts()) {
        sort();
        continue;
      }
      Node item = item();
      if (item instanceof Node.Sequence inner) {
        items.addAll(inner.parts());
      } else {
        items.add(item);
      }
    }
    if (items.isEmpty()) {
      throw dangling(peek());
    }
    return new Node.Sequence(items);
  }

  // item = ( "-" | "NOT" ) item | part
  private Node item() throws SyntaxException {
    if (!peek().is(Token.Kind.NOT)) {
      return part();
    }
    Token not = next();
    if (ends(peek())) {
      throw new SyntaxException(new Slip(Rule.NOT), not.span().start());
    }
    count(not);
    if (sorts()) {
      throw new SyntaxException(new Slip(Rule.SORT_EXCLUDED), not.span().start());
    }
    return new Node.Not(item());
  }

  private Node part() throws SyntaxException {
    Token token = next();
    if (!token.is(Token.Kind.WORD)) {
      count(token);
    }
    return switch (token.kind()) {
      case WORD -> new Node.Word(token.text(), token.span());
      case PHRASE -> new Node.Phrase(token.text(), window());
      case PREFIX -> new Node.Prefix(token.text());
      case OPEN -> group(token);
      case FIELD -> field(token);
      default -> throw new IllegalStateException("No part begins with " + token);
    };
  }

  // [ "~" number ]
  private int window() {
    return peek().is(Token.Kind.NEAR) ? Integer.parseInt(next().text()) : 0;
  }

  private boolean sorts() {
    return peek().is(Token.Kind.FIELD) && peek().text().equals("sort");
  }

  private void sort() throws SyntaxException {
    Token field = next();
    Token value = value(field);
    order =
        BeadQuery.Order.of(value.text().strip())
            .orElseThrow(() ->
                new SyntaxException(
                    new Slip(Rule.SORT, value.text().strip()), value.span().start()));
  }

  // "(" disjunction ")"
  private Node group(Token open) throws SyntaxException {
    if (++depth > DEEPEST) {
      throw new SyntaxException(new Slip(Rule.DEPTH, DEEPEST), open.span().start());
    }
    Node inner = disjunction();
    if (!accept(Token.Kind.CLOSE)) {
      throw new SyntaxException(new Slip(Rule.OPENING), open.span().start());
    }
    depth--;
    return inner;
  }

  // ( "vi:" | "en:" ) part | field ":" ( value | phrase )
  private Node field(Token field) throws SyntaxException {
    if (field.text().equals("vi") || field.text().equals("en")) {
      if (ends(peek()) || peek().is(Token.Kind.NOT) || sorts()) {
        throw new SyntaxException(new Slip(Rule.SIDE, field.text()), field.span().start());
      }
      return new Node.Side(Language.of(field.text()), part());
    }
    return new Node.Only(Conditions.of(field.text(), value(field)));
  }

  private Token value(Token field) throws SyntaxException {
    Token value = next();
    if (!value.is(Token.Kind.WORD) && !value.is(Token.Kind.PHRASE)) {
      throw new SyntaxException(new Slip(Rule.VALUE, field.text()), field.span().start());
    }
    accept(Token.Kind.NEAR);
    return value;
  }

  private void count(Token token) throws SyntaxException {
    if (++parts > MOST_PARTS) {
      throw new SyntaxException(new Slip(Rule.PARTS, MOST_PARTS), token.span().start());
    }
  }

  private static SyntaxException dangling(Token found) {
    Slip slip =
        found.is(Token.Kind.END)
            ? new Slip(Rule.DANGLING_END)
            : new Slip(Rule.DANGLING, found.text());
    return new SyntaxException(slip, found.span().start());
  }

  private static boolean ends(Token token) {
    return switch (token.kind()) {
      case AND, OR, CLOSE, END -> true;
      case WORD, PHRASE, NEAR, PREFIX, FIELD, OPEN, NOT -> false;
    };
  }

  private boolean accept(Token.Kind kind) {
    boolean there = peek().is(kind);
    at += there ? 1 : 0;
    return there;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    return tokens.get(at++);
  }
}
