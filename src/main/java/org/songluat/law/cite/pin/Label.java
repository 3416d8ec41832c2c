package org.songluat.law.cite.pin;

/**
 * A label of a unit and the words that name it, the unit's own word included where it stands before
 * it.
 *
 * @param name in the spelling of the law: {@code đ}, {@code 5a}, {@code II}
 */
public record Label(String name, int start, int end) {
  Label from(int earlier) {
    return new Label(name, earlier, end);
  }
}
