package org.songluat.align.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person does to beads. */
public enum Action {
  /** These clauses, and no others, say the same. */
  LINK,
  /** These clauses do not say the same as those; each may find another counterpart. */
  UNLINK,
  /** These beads are one. */
  MERGE,
  /** This bead is two. */
  SPLIT,
  /** This bead is right as it is. */
  CONFIRM;

  /** The name in files, in JSON and on the command line: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Action> of(String code) {
    return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
  }

  /** All codes, for messages: {@code link unlink …}. */
  public static String codes() {
    return Arrays.stream(values()).map(Action::code).collect(Collectors.joining(" "));
  }
}
