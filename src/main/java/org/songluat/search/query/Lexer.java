package org.songluat.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.search.note.Slip;
import org.songluat.search.note.Slip.Rule;
import org.songluat.text.Span;

/** Cuts a query into tokens. What is no sign of the language is part of a word. */
final class Lexer {
  static final Set<String> SIDES = Set.of("vi", "en");

  /** What stands behind their colon is read as a whole, signs and all. */
  static final Set<String> FIELDS =
      Set.of(
          "work", "type", "issuer", "signer", "year", "date", "num", "cites", "basis", "lang",
          "missing", "article", "path", "sort");

  /** "chuyển*": only at the end of a word of letters; any other star is a sign in a word. */
  private static final Pattern PREFIX = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*\\*");

  private static final Pattern PREFIX_WITHIN =
      Pattern.compile("(?<!\\S)(\\p{L}[\\p{L}\\p{M}]*\\*)(?!\\S)");

  private static final Pattern NEAR = Pattern.compile("~(\\d{1,9})(?![\\p{L}\\d])");

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
    } else if (behindField() && "\"()".indexOf(c) < 0) {
      add(Token.Kind.WORD, query.substring(at, wordEnd()), wordEnd());
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
      throw new SyntaxException(new Slip(Rule.QUOTATION), at);
    }
    String phrase = query.substring(at + 1, end);
    Matcher prefix = PREFIX_WITHIN.matcher(phrase);
    if (!behindField() && prefix.find()) {
      throw new SyntaxException(
          new Slip(Rule.QUOTED_PREFIX, prefix.group()), at + 1 + prefix.start());
    }
    add(Token.Kind.PHRASE, phrase, end + 1);
    Matcher near = NEAR.matcher(query).region(at, query.length());
    if (near.lookingAt()) {
      add(Token.Kind.NEAR, near.group(1), near.end());
    }
  }

  /** Whether a field's value must stand here. */
  private boolean behindField() {
    return !tokens.isEmpty()
        && tokens.getLast().is(Token.Kind.FIELD)
        && !SIDES.contains(tokens.getLast().text());
  }

  private void close() throws SyntaxException {
    if (open == 0 && !afterLabel()) {
      throw new SyntaxException(new Slip(Rule.CLOSING), at);
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

  private void word() throws SyntaxException {
    int end = wordEnd();
    String word = query.substring(at, end);
    int colon = word.indexOf(':');
    String name = colon > 0 ? word.substring(0, colon) : "";
    boolean field = FIELDS.contains(name) || SIDES.contains(name);
    if (field && !blank(at + colon + 1) && query.charAt(at + colon + 1) != ')') {
      add(Token.Kind.FIELD, name, at + colon + 1);
    } else if (PREFIX.matcher(word).matches()) {
      prefix(word, end);
    } else {
      add(kind(word), word, end);
    }
  }

  private void prefix(String word, int end) throws SyntaxException {
    if (word.length() < 3) {
      throw new SyntaxException(new Slip(Rule.SHORT_PREFIX, word), at);
    }
    add(Token.Kind.PREFIX, word.substring(0, word.length() - 1), end);
  }

  private int wordEnd() {
    int end = at;
    while (end < query.length() && "\"()".indexOf(query.charAt(end)) < 0 && !blank(end)) {
      end++;
    }
    return end;
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
