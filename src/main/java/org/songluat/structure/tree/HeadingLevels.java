package org.songluat.structure.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;

/**
 * Makes the numbered units of one parent agree: where most head bullets, one that ends in a full
 * stop and heads bullets too is a heading like its siblings.
 */
final class HeadingLevels {
  private HeadingLevels() {}

  static List<Draft> agree(List<Draft> drafts) {
    Set<Path> raised = raised(drafts);
    return raised.isEmpty()
        ? drafts
        : drafts.stream()
            .map(d -> new Draft(raise(d.path(), raised), d.text(), d.source()))
            .toList();
  }

  private static Set<Path> raised(List<Draft> drafts) {
    Map<Path, Integer> headings = new HashMap<>();
    Map<Path, List<Path>> clauses = new HashMap<>();
    Set<Path> parents = new HashSet<>();
    for (Draft draft : drafts) {
      parents.add(draft.path().parent());
      if (draft.level() == Level.HEADING) {
        headings.merge(draft.path().parent(), 1, Integer::sum);
      } else if (draft.level() == Level.CLAUSE) {
        clauses.computeIfAbsent(draft.path().parent(), p -> new ArrayList<>()).add(draft.path());
      }
    }
    Set<Path> raised = new HashSet<>();
    clauses.forEach((parent, paths) -> {
      if (headings.getOrDefault(parent, 0) > paths.size()) {
        paths.stream().filter(parents::contains).forEach(raised::add);
      }
    });
    return raised;
  }

  private static Path raise(Path path, Set<Path> raised) {
    List<PathStep> steps = new ArrayList<>(path.steps());
    for (int i = 0; i < steps.size(); i++) {
      if (raised.contains(new Path(path.steps().subList(0, i + 1)))) {
        steps.set(i, new PathStep(Level.HEADING, steps.get(i).label()));
      }
    }
    return new Path(steps);
  }
}
