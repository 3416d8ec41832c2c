package org.songluat.web.report;

import java.util.ArrayList;
import java.util.List;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/**
 * A clause in the outline of a report, with what stands below it.
 *
 * @param place how lawyers cite it
 */
public record ClauseNode(String level, String place, String text, List<ClauseNode> children) {
  /** Below this the outline is flat: a page of boxes within boxes is no longer read. */
  private static final int DEEPEST = 6;

  /** The clauses of a version as a tree, as far as the allowance reaches. */
  static Grown grow(List<Clause> clauses, Language language, Allowance allowance) {
    List<ClauseNode> roots = new ArrayList<>();
    List<ClauseNode> open = new ArrayList<>();
    int left = allowance.outline();
    int shown = 0;
    for (Clause clause : clauses) {
      String text = Allowance.cut(clause.text(), allowance.snippet());
      left -= text.length();
      if (left < 0) {
        break;
      }
      int depth = Math.clamp(clause.path().steps().size(), 1, DEEPEST);
      while (open.size() >= depth) {
        open.removeLast();
      }
      ClauseNode node =
          new ClauseNode(
              clause.level().code(), clause.path().cite(language), text, new ArrayList<>());
      (open.isEmpty() ? roots : open.getLast().children()).add(node);
      open.add(node);
      shown++;
    }
    return new Grown(roots, clauses.size() - shown);
  }

  /**
   * A tree of clauses.
   *
   * @param missing how many more the version has
   */
  record Grown(List<ClauseNode> roots, int missing) {}
}
