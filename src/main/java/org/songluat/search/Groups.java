package org.songluat.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadQuery;
import org.songluat.index.BeadRecord;
import org.songluat.index.Found;
import org.songluat.index.FoundPage;
import org.songluat.law.Level;
import org.songluat.law.PathStep;

/**
 * Articles or works out of the best clauses of a query. Each is shown by its best clause, and
 * scores by all that are among these: the next counts a share of its score, the one after it a
 * share of that share. So the article that a question is about comes before one that has a single
 * sentence like it.
 */
record Groups(Grouping by, BeadQuery.Order order, int mark) {
  /** So many clauses are looked at; what no clause among them is of is not found. */
  static final int CLAUSES = 200;

  private static final double SHARE = 0.1;
  private static final Pattern CURSOR = Pattern.compile("group-(\\d{1,3})-(-?\\d{1,11})");

  /** A page of groups; what matches is counted in clauses. */
  FoundPage page(FoundPage clauses, int size, @Nullable String cursor) {
    List<Found> groups = groups(clauses.found());
    int first = cursor == null ? 0 : first(cursor);
    int last = Math.min(groups.size(), first + size);
    return new FoundPage(clauses.matches(), groups.subList(Math.min(first, last), last));
  }

  private List<Found> groups(List<Found> clauses) {
    Map<String, List<Found>> byKey = new LinkedHashMap<>();
    clauses.forEach(one -> byKey.computeIfAbsent(key(one.bead()), k -> new ArrayList<>()).add(one));
    List<Found> best = new ArrayList<>();
    byKey.values().forEach(of -> best.add(together(of)));
    if (order == BeadQuery.Order.RELEVANCE) {
      best.sort(Comparator.comparingDouble(Found::score).reversed());
    }
    List<Found> numbered = new ArrayList<>();
    for (Found one : best) {
      String cursor = "group-" + (numbered.size() + 1) + "-" + mark;
      numbered.add(new Found(one.bead(), one.score(), cursor));
    }
    return numbered;
  }

  /** The best stands first. */
  private static Found together(List<Found> group) {
    double score = 0;
    double share = 1;
    for (Found one : group) {
      score += share * one.score();
      share *= SHARE;
    }
    return new Found(group.getFirst().bead(), score, "");
  }

  private String key(BeadRecord bead) {
    StringBuilder key = new StringBuilder(bead.work().id());
    for (PathStep step : by == Grouping.WORK ? List.<PathStep>of() : bead.path().steps()) {
      key.append('/').append(step.level().code()).append('=').append(step.label());
      if (step.level() == Level.ARTICLE) {
        break;
      }
    }
    return key.toString();
  }

  private int first(String cursor) {
    Matcher read = CURSOR.matcher(cursor);
    if (!read.matches() || !read.group(2).equals(String.valueOf(mark))) {
      throw new IllegalArgumentException("A cursor must be of the same query, got " + cursor);
    }
    return Integer.parseInt(read.group(1));
  }
}
