package org.songluat.ingest.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songluat.text.legacy.FontRun;

/**
 * Counts the items of a document's lists, and says what Word prints before each. Items of one list
 * count on wherever they stand; a level counts anew after an item of an outer one.
 */
public final class ListCounters {
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  /**
   * The number before the next item.
   *
   * @param list what the counting goes on for
   * @param level the item's, from 0; levels of the list deeper than it has are not numbered
   */
  public FontRun next(String list, List<ListLevel> levels, int level) {
    if (level < 0 || level >= Math.min(levels.size(), ListLevel.LEVELS)) {
      return FontRun.plain("");
    }
    int[] count = counts.computeIfAbsent(list, k -> new int[ListLevel.LEVELS]);
    // A count is one more than what was printed less the start; 0 means not begun.
    count[level]++;
    for (int deeper = level + 1; deeper < levels.size(); deeper++) {
      count[deeper] = level < levels.get(deeper).restartAfter() ? 0 : count[deeper];
    }
    ListLevel own = levels.get(level);
    String printed = print(own, levels, count);
    return new FontRun(printed.isEmpty() ? "" : printed + own.gap(), own.font());
  }

  /** Lets a level count anew, but only the first time that this is asked for this reason. */
  public void restart(String list, int level, String reason) {
    if (restarted.add(reason)) {
      int[] count = counts.computeIfAbsent(list, k -> new int[ListLevel.LEVELS]);
      count[level] = 0;
    }
  }

  private static String print(ListLevel own, List<ListLevel> levels, int[] count) {
    if (own.format() == NumberFormat.BULLET) {
      return own.template();
    }
    StringBuilder printed = new StringBuilder();
    String template = own.template();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      int shown = c == '%' && i + 1 < template.length() ? template.charAt(i + 1) - '1' : -1;
      if (shown >= 0 && shown < levels.size()) {
        ListLevel level = levels.get(shown);
        NumberFormat format =
            own.legal() && level.format() != NumberFormat.NONE
                ? NumberFormat.DECIMAL
                : level.format();
        printed.append(format.write(level.start() + Math.max(0, count[shown] - 1)));
        i++;
      } else {
        printed.append(c);
      }
    }
    return printed.toString();
  }
}
