package org.songluat.law.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;

/**
 * The names that a work prints beside a number or a year: "Luật Nuôi ong số 5/2031/QH17" once makes
 * every "Luật Nuôi ong" of the work that number, unless the name is printed with another one too.
 */
final class KnownNames {
  private final Map<String, Set<String>> numbers = new HashMap<>();
  private final Map<String, Set<Integer>> years = new HashMap<>();

  /** Takes in a name as it is printed, with its number or its year. */
  void add(String name, @Nullable String number, @Nullable Integer year) {
    if (number != null) {
      numbers.computeIfAbsent(name, n -> new HashSet<>()).add(number);
    } else if (year != null) {
      years.computeIfAbsent(name, n -> new HashSet<>()).add(year);
    }
  }

  List<Relation> completed(List<Relation> relations) {
    return relations.stream().map(this::completed).toList();
  }

  private Relation completed(Relation relation) {
    String name = relation.name();
    if (name == null) {
      return relation;
    }
    Integer year = relation.year();
    String number = only(numbers.get(name));
    if (number != null && (year == null || number.contains("/" + year + "/"))) {
      return numbered(relation, number);
    }
    Integer stated = year == null ? only(years.get(name)) : year;
    return new Relation(
        relation.kind(),
        null,
        null,
        relation.type(),
        name,
        stated,
        relation.date(),
        relation.place());
  }

  private static Relation numbered(Relation relation, String number) {
    return new Relation(
        relation.kind(),
        DocumentNumber.id(number),
        number,
        relation.type(),
        null,
        relation.year(),
        relation.date(),
        relation.place());
  }

  private static <T> @Nullable T only(@Nullable Set<T> values) {
    return values != null && values.size() == 1 ? values.iterator().next() : null;
  }
}
