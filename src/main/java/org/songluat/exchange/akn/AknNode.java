package org.songluat.exchange.akn;

import java.util.ArrayList;
import java.util.List;
import org.songluat.law.Clause;

/** A clause and what stands within it. */
record AknNode(Clause clause, String eId, List<AknNode> children) {
  AknNode(Clause clause, String eId) {
    this(clause, eId, new ArrayList<>());
  }
}
