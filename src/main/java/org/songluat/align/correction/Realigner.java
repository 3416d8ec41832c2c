package org.songluat.align.correction;

import java.util.List;
import org.songluat.align.Bead;
import org.songluat.law.Clause;

/** Aligns what lies between beads that people fixed; each clause into one bead, both in order. */
@FunctionalInterface
public interface Realigner {
  List<Bead> align(List<Clause> vi, List<Clause> en);
}
