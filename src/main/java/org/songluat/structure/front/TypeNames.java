package org.songluat.structure.front;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.songluat.law.WorkType;
import org.songluat.text.Folded;

/** The names of the kinds of instruments, as a text may begin with them. */
public final class TypeNames {
  /** By the words of their names, a space behind each. */
  private static final Map<String, WorkType> NAMES = names();

  private static final Pattern NUMBERED = Pattern.compile(" (?:so|no|number)(?: .*)?$");

  private TypeNames() {}

  private static Map<String, WorkType> names() {
    Map<String, WorkType> names = new HashMap<>();
    for (WorkType type : WorkType.values()) {
      if (type.instrument()) {
        names.put(Folded.words(type.vietnamese()) + " ", type);
        names.put(Folded.words(type.english()) + " ", type);
      }
    }
    names.put("sac luat ", WorkType.LAW);
    names.put("joint resolution ", WorkType.RESOLUTION);
    return Map.copyOf(names);
  }

  /**
   * The type that a name begins with, accents and case apart: "LUẬT", "Nghị quyết số …", "The Joint
   * Circular"; also one that ends an English name: "YOUTH LAW".
   */
  public static Optional<WorkType> in(String text) {
    String key = bare(text) + " ";
    return NAMES.entrySet().stream()
        .filter(e -> key.startsWith(e.getKey()))
        .max(Comparator.comparing(e -> e.getKey().length()))
        .map(Map.Entry::getValue)
        .or(() -> ending(key));
  }

  private static Optional<WorkType> ending(String key) {
    if (key.length() > 80 || key.startsWith("on ")) {
      return Optional.empty();
    }
    return key.endsWith(" law ")
        ? Optional.of(WorkType.LAW)
        : key.endsWith(" code ") ? Optional.of(WorkType.CODE) : Optional.empty();
  }

  /** Whether the text is a type's name and at most a number: "LUẬT", but not "LUẬT BÁO CHÍ". */
  public static boolean only(String text) {
    return NAMES.containsKey(NUMBERED.matcher(bare(text)).replaceAll("") + " ");
  }

  private static String bare(String text) {
    String words = Folded.words(text);
    return words.startsWith("the ") ? words.substring(4) : words;
  }
}
