package org.songluat.search.resolve;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words of the index that begin so, the most frequent ones.
 *
 * @param typed what they begin with
 * @param exact Vietnamese words with these accents; none where none were typed
 * @param loose Vietnamese words whatever their accents, folded
 * @param english none where accents were typed
 * @param more how many others begin so and are not looked for
 */
public record Beginning(
    String typed, List<String> exact, List<String> loose, List<String> english, int more) {
  public Beginning {
    exact = List.copyOf(exact);
    loose = List.copyOf(loose);
    english = List.copyOf(english);
  }

  /** Those that are looked for, to be shown; with the accents as typed where there are any. */
  public List<String> shown(boolean anyAccents) {
    boolean asTyped = !anyAccents && !exact.isEmpty();
    return Stream.concat((asTyped ? exact : loose).stream(), english.stream()).distinct().toList();
  }
}
