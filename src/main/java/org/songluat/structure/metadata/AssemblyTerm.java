package org.songluat.structure.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.law.DocumentNumber;

/**
 * The terms of the National Assembly, which its numbers name: QH14 passed laws from 2016 to 2021
 * and none in other years.
 */
final class AssemblyTerm {
  private static final Pattern NUMBER =
      Pattern.compile("\\d+[a-z]?/(\\d{4})/(?:UBTV)?QH(\\d{1,2})");

  /** The years in which the terms began, from the ninth on (1992) to the sixteenth. */
  private static final List<Integer> BEGAN =
      List.of(1992, 1997, 2002, 2007, 2011, 2016, 2021, 2026, 2031);

  private static final int FIRST = 9;

  private AssemblyTerm() {}

  /** Whether the number names a term that was not in its year. */
  static boolean misprinted(DocumentNumber number) {
    Matcher m = NUMBER.matcher(number.canonical());
    if (!m.matches()) {
      return false;
    }
    int year = Integer.parseInt(m.group(1));
    int term = Integer.parseInt(m.group(2)) - FIRST;
    return term >= 0
        && term + 1 < BEGAN.size()
        && (year < BEGAN.get(term) || year > BEGAN.get(term + 1));
  }

  /** The numbers in their order, those that cannot be after those that can. */
  static List<Evidence<DocumentNumber>> misprintsLast(List<Evidence<DocumentNumber>> numbers) {
    return numbers.stream()
        .sorted(Comparator.comparing((Evidence<DocumentNumber> e) -> misprinted(e.value())))
        .toList();
  }
}
