package org.songluat.exchange.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;

/**
 * The clauses of a version, each within the one it belongs to. A clause whose place is missing goes
 * to the nearest one above it, so that none is lost.
 *
 * @param opening what stands before the first heading, without a label of its own
 * @param eIds all places that it has
 */
record AknTree(List<AknNode> opening, List<AknNode> body, Set<String> eIds) {
  static AknTree of(List<Clause> clauses) {
    Builder builder = new Builder();
    clauses.forEach(builder::add);
    return builder.tree();
  }

  /** Ids are unique in a document: of several that would be alike the later ones are counted. */
  private static final class Builder {
    private final List<AknNode> roots = new ArrayList<>();
    private final Map<Path, AknNode> last = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();

    void add(Clause clause) {
      AknNode parent = parent(clause.path());
      AknNode node = new AknNode(clause, unique(eId(clause, parent)));
      last.put(clause.path(), node);
      (parent == null ? roots : parent.children()).add(node);
    }

    private @Nullable AknNode parent(Path path) {
      for (Path above = path.parent(); !above.steps().isEmpty(); above = above.parent()) {
        AknNode node = last.get(above);
        if (node != null) {
          return node;
        }
      }
      return null;
    }

    private String eId(Clause clause, @Nullable AknNode parent) {
      List<PathStep> steps = clause.path().steps();
      PathStep own =
          steps.isEmpty() ? new PathStep(clause.level(), clause.label()) : steps.getLast();
      String beginning = own.level() == Level.ARTICLE ? annexOf(clause.path()) : idOf(parent);
      String key = EIds.step(own);
      return beginning.isEmpty() ? key : beginning + "__" + key;
    }

    /** Articles are numbered through the whole of a law, and anew only in what is annexed. */
    private String annexOf(Path path) {
      for (Path above = path.parent(); !above.steps().isEmpty(); above = above.parent()) {
        if (AknLevel.annex(above.steps().getLast())) {
          return idOf(last.get(above));
        }
      }
      return "";
    }

    private static String idOf(@Nullable AknNode node) {
      return node == null ? "" : node.eId();
    }

    private String unique(String eId) {
      int count = given.merge(eId, 1, Integer::sum);
      return count == 1 ? eId : unique(eId + "_" + count);
    }

    AknTree tree() {
      int body = 0;
      while (body < roots.size() && opens(roots.get(body))) {
        body++;
      }
      // a text without any heading or label is not all preamble
      int cut = body == roots.size() ? 0 : body;
      return new AknTree(
          roots.subList(0, cut), roots.subList(cut, roots.size()), Set.copyOf(given.keySet()));
    }

    private static boolean opens(AknNode node) {
      return !node.clause().level().labelled() && node.children().isEmpty();
    }
  }
}
