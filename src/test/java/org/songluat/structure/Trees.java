package org.songluat.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Outline;

/** The paths of an outline. */
public final class Trees {
  private Trees() {}

  /** The labels of all paths, bullets and paragraphs counted: {@code III.1.bullet2}. */
  public static List<String> paths(Outline outline, int version) {
    return outline.versions().get(version).clauses().stream().map(Trees::path).toList();
  }

  private static String path(Clause c) {
    return c.path().steps().stream()
        .map(s ->
            (s.level() == Level.BULLET || s.level() == Level.PARAGRAPH ? s.level().code() : "")
                + s.label())
        .collect(Collectors.joining("."));
  }
}
