package org.songluat.search.resolve;

import java.util.List;
import java.util.Map;
import org.songluat.search.query.Condition;
import org.songluat.search.query.Node;

/** What the index told of the parts of a query. */
public record Resolved(
    Map<Node.Prefix, Beginning> beginnings, Map<Condition, References> references) {
  public static final Resolved NOTHING = new Resolved(Map.of(), Map.of());

  public Resolved {
    beginnings = Map.copyOf(beginnings);
    references = Map.copyOf(references);
  }

  /** The words that begin so; none where the index was not asked. */
  public Beginning of(Node.Prefix prefix) {
    Beginning known = beginnings.get(prefix);
    return known != null ? known : new Beginning(prefix.text(), List.of(), List.of(), List.of(), 0);
  }

  public References of(Condition condition) {
    return references.getOrDefault(condition, References.NONE);
  }
}
