package org.songluat.search.spell;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The input methods whose keys stand in a text where no program turned them into letters: Telex
 * ({@code chuyeenr ddooir}), VNI ({@code chuye63n d9o63i}), VIQR ({@code chuye^?n ddo^?i}).
 */
enum Keys {
  TELEX("Telex", "[a-z]{2,10}") {
    @Override
    void press(TypedSyllable syllable, char key, boolean last) {
      boolean done =
          switch (key) {
            case 's', 'f', 'r', 'x', 'j' -> syllable.tone("fsrxj".indexOf(key));
            case 'a', 'e', 'o' -> syllable.endsIn(key, last) && syllable.circumflex(key);
            case 'w' -> syllable.horn() || syllable.breve() || syllable.append('ư');
            case 'd' -> syllable.bar();
            default -> false;
          };
      if (!done) {
        syllable.append(key);
      }
    }
  },
  VNI("VNI", "[a-z]{1,8}\\d[a-z\\d]{0,8}") {
    @Override
    void press(TypedSyllable syllable, char key, boolean last) {
      boolean done =
          switch (key) {
            case '1', '2', '3', '4', '5' -> syllable.tone("21345".indexOf(key));
            case '6' -> syllable.circumflex();
            case '7' -> syllable.horn();
            case '8' -> syllable.breve();
            case '9' -> syllable.bar();
            default -> syllable.append(key);
          };
      if (!done) {
        syllable.spoil();
      }
    }
  },
  VIQR("VIQR", "[a-z]{1,8}[\\^(+*'`?~.][a-z^(+*'`?~.]{0,10}|dd[a-z]{1,6}") {
    @Override
    void press(TypedSyllable syllable, char key, boolean last) {
      boolean done =
          switch (key) {
            case '`', '\'', '?', '~', '.' -> syllable.tone("`'?~.".indexOf(key));
            case '^' -> syllable.circumflex();
            case '+', '*' -> syllable.horn();
            case '(' -> syllable.breve();
            case 'd' -> syllable.bar() || syllable.append(key);
            default -> syllable.append(key);
          };
      if (!done) {
        syllable.spoil();
      }
    }
  };

  private final String shown;
  private final Pattern shape;

  Keys(String shown, String shape) {
    this.shown = shown;
    this.shape = Pattern.compile(shape);
  }

  abstract void press(TypedSyllable syllable, char key, boolean last);

  /** The name people know it by. */
  String shown() {
    return shown;
  }

  /** The syllable that these keys type, if they type one with accents; in lower case. */
  Optional<String> read(String typed) {
    if (!shape.matcher(typed).matches()) {
      return Optional.empty();
    }
    TypedSyllable syllable = new TypedSyllable();
    for (int i = 0; i < typed.length(); i++) {
      press(syllable, typed.charAt(i), i == typed.length() - 1);
    }
    return syllable.written().filter(written -> !written.equals(typed));
  }
}
