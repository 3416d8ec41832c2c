package org.songluat.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.songluat.text.Span;

/** Cuts a query into tokens. What is no sign of the language is part of a word. */
final class Lexer {
  static final Set<String> FIELDS =
      Set.of("vi", "en", "work", "type", "issuer", "year", "lang", "missing", "article", "path");

  /** A pasted clause may begin with its label: "a)", "đ)", "12)". */
  private static final int LONGEST_LABEL = 3;

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int open;

  private Lexer(String query) {
    this.query = query;
  }

  static List<Token> tokens(String query) throws SyntaxException {
    Lexer lexer = new Lexer(query);
    while (lexer.at < query.length()) {
      lexer.next();
    }
    lexer.add(Token.Kind.END, "", query.length());
    return lexer.tokens;
  }

  private void next() throws SyntaxException {
    char c = query.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '"') {
      phrase();
    } else if (c == '(') {
      open++;
      add(Token.Kind.OPEN, "(", at + 1);
    } else if (c == ')') {
      close();
    } else if (c == '-') {
      minus();
    } else {
      word();
    }
  }

  private void phrase() throws SyntaxException {
    int end = query.indexOf('"', at + 1);
    if (end < 0) {
      throw new SyntaxException("A quotation must be closed, this one is not", at);
    }
    add(Token.Kind.PHRASE, query.substring(at + 1, end), end + 1);
  }

  private void close() throws SyntaxException {
    if (open == 0 && !afterLabel()) {
      throw new SyntaxException("A closing parenthesis must have an opening one before it", at);
    }
    if (open == 0) {
      at++;
    } else {
      open--;
      add(Token.Kind.CLOSE, ")", at + 1);
    }
  }

  private boolean afterLabel() {
    if (tokens.isEmpty()) {
      return false;
    }
    Span before = tokens.getLast().span();
    return tokens.getLast().is(Token.Kind.WORD)
        && before.end() == at
        && before.length() <= LONGEST_LABEL;
  }

  /** A hyphen excludes only what it is attached to; alone it is a dash or a bullet. */
  private void minus() {
    char following = at + 1 < query.length() ? query.charAt(at + 1) : ' ';
    if (Character.isLetterOrDigit(following) || following == '"' || following == '(') {
      add(Token.Kind.NOT, "-", at + 1);
    } else {
      at++;
    }
  }

  private void word() {
    int end = at;
    while (end < query.length() && "\"()".indexOf(query.charAt(end)) < 0 && !blank(end)) {
      end++;
    }
    String word = query.substring(at, end);
    int colon = word.indexOf(':');
    boolean field = colon > 0 && FIELDS.contains(word.substring(0, colon));
    if (field && !blank(at + colon + 1) && query.charAt(at + colon + 1) != ')') {
      add(Token.Kind.FIELD, word.substring(0, colon), at + colon + 1);
    } else {
      add(kind(word), word, end);
    }
  }

  private boolean blank(int i) {
    return i >= query.length() || Character.isWhitespace(query.charAt(i));
  }

  private static Token.Kind kind(String word) {
    return switch (word) {
      case "AND" -> Token.Kind.AND;
      case "OR" -> Token.Kind.OR;
      case "NOT" -> Token.Kind.NOT;
      default -> Token.Kind.WORD;
    };
  }

  private void add(Token.Kind kind, String text, int end) {
    tokens.add(new Token(kind, text, new Span(at, end)));
    at = end;
  }
}
