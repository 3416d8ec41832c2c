package org.songluat.web.page.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.check.Discrepancy;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;

/**
 * What comes of comparing two texts.
 *
 * @param said how much was compared, in words
 */
record CompareView(String said, List<Row> rows, int differing, int missing, int doubtful) {
  private static final double SURE = 0.5;

  /**
   * A bead.
   *
   * @param doubt how sure the pairing is in per cent where that is little, else null
   */
  record Row(
      int number,
      List<String> vi,
      List<String> en,
      boolean heading,
      @Nullable Integer doubt,
      List<Difference> differences) {
    List<String> side(Language language) {
      return language == Language.VI ? vi : en;
    }
  }

  /** Something that the two sides say otherwise. */
  record Difference(String kind, String severity, String severityCode, String message) {}

  static CompareView of(Compared compared, Messages t) {
    Map<String, List<Difference>> differences = differences(compared.discrepancies(), t);
    List<Row> rows = new ArrayList<>();
    for (Bead bead : compared.bitext().beads()) {
      rows.add(row(rows.size() + 1, bead, differences));
    }
    return new CompareView(
        t.get("compare.said", rows.size(), compared.discrepancies().size()),
        rows,
        (int) rows.stream().filter(row -> !row.differences.isEmpty()).count(),
        (int) rows.stream().filter(row -> row.vi.isEmpty() || row.en.isEmpty()).count(),
        (int) rows.stream().filter(row -> row.doubt != null).count());
  }

  private static Map<String, List<Difference>> differences(List<Discrepancy> all, Messages t) {
    Map<String, List<Difference>> differences = new HashMap<>();
    for (Discrepancy found : all) {
      String clause = String.valueOf(found.viId() != null ? found.viId() : found.enId());
      differences
          .computeIfAbsent(clause, c -> new ArrayList<>())
          .add(
              new Difference(
                  t.get("check.kind." + found.kind().code()),
                  t.get("check.severity." + found.severity().code()),
                  found.severity().code(),
                  found.message(t.language())));
    }
    return differences;
  }

  private static Row row(int number, Bead bead, Map<String, List<Difference>> differences) {
    Clause first = (bead.vi().isEmpty() ? bead.en() : bead.vi()).getFirst();
    return new Row(
        number,
        bead.vi().stream().map(Clause::text).toList(),
        bead.en().stream().map(Clause::text).toList(),
        first.level().heads(),
        bead.paired() && bead.score() < SURE ? (int) Math.round(bead.score() * 100) : null,
        Stream.of(bead.vi(), bead.en())
            .flatMap(List::stream)
            .flatMap(clause -> differences.getOrDefault(clause.id(), List.of()).stream())
            .toList());
  }
}
