package org.songluat.ingest.rtf;

/** Cuts the bytes of a file into what RTF is made of. */
final class RtfTokens {
  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word, with its number if it has one. */
    WORD,
    /** A control character, as {@code \~}. */
    SIGN,
    /** A byte of text, plain or as {@code \'e9}. */
    BYTE,
    END
  }

  /** No control word is longer; more letters than that are damage. */
  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean numbered;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  Kind next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
    if (at >= bytes.length) {
      return Kind.END;
    }
    char c = character();
    return switch (c) {
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> control();
      default -> {
        number = c;
        yield Kind.BYTE;
      }
    };
  }

  String word() {
    return word;
  }

  /** The word's number, the sign, or the byte. */
  int number() {
    return number;
  }

  /** The word's number, or another where it has none. */
  int number(int otherwise) {
    return numbered ? number : otherwise;
  }

  /** Passes over bytes that are no RTF. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
  }

  private Kind control() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    char c = character();
    if (isLetter(c)) {
      at--;
      readWord();
      return Kind.WORD;
    }
    number = c;
    if (c == '\'') {
      number = 16 * digit() + digit();
      return Kind.BYTE;
    }
    if (c == '\\' || c == '{' || c == '}') {
      return Kind.BYTE;
    }
    return Kind.SIGN;
  }

  private void readWord() {
    int start = at;
    while (at < bytes.length && isLetter((char) bytes[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    readNumber();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
  }

  private void readNumber() {
    boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    at += negative ? 1 : 0;
    long value = 0;
    numbered = false;
    while (at < bytes.length && isDigit(bytes[at])) {
      numbered = true;
      value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[at] - '0');
      at++;
    }
    number = (int) (negative ? -value : value);
  }

  private int digit() {
    return at < bytes.length ? Math.max(0, Character.digit(character(), 16)) : 0;
  }

  private char character() {
    return (char) (bytes[at++] & 0xFF);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
