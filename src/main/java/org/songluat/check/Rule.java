package org.songluat.check;

import java.util.List;

/** One way in which the two sides of a bead can differ. */
interface Rule {
  List<Discrepancy> check(Place place);
}
