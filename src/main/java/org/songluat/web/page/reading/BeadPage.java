package org.songluat.web.page.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.align.explain.Coverage;
import org.songluat.align.explain.Explanation;
import org.songluat.align.explain.LabelMatch;
import org.songluat.align.explain.LengthMatch;
import org.songluat.align.lattice.Reason;
import org.songluat.law.Clause;
import org.songluat.web.api.ExplainedBead;
import org.songluat.web.page.Anchor;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.WorkView;

/**
 * The page that says why a bead is what it is.
 *
 * @param row its row on the reading page
 * @param before the page of the bead before it, null at the start
 * @param after the page of the bead after it, null at the end
 * @param certain how sure it is, in per cent
 * @param reasons what speaks for it and against it; none where a side is empty
 * @param sum all reasons together; null where there are none
 * @param coverage how much of each side the other answers
 */
record BeadPage(
    String title,
    String row,
    @Nullable String before,
    @Nullable String after,
    boolean paired,
    int certain,
    String origin,
    BeadTexts texts,
    List<ReasonView> reasons,
    @Nullable ReasonView sum,
    List<Covered> coverage,
    List<WorkView.Fact> facts,
    List<CrossingMark> crossings) {
  /** How much of a language's content words the other answers. */
  record Covered(String name, int answered, int words, String said) {}

  static BeadPage of(WorkView work, String id, ExplainedBead explained, Messages t, Ui ui) {
    Bead bead = explained.bead();
    Explanation why = explained.explanation();
    int number = explained.number();
    return new BeadPage(
        t.get("bead.title", number, explained.total()),
        work.href() + "#" + Anchor.of(first(bead).id()),
        number == 1 ? null : address(id, number - 1, ui),
        number == explained.total() ? null : address(id, number + 1, ui),
        bead.paired(),
        (int) Math.round(bead.score() * 100),
        t.get("bead.origin." + bead.origin().name().toLowerCase(Locale.ROOT)),
        BeadTexts.of(bead, why),
        bead.paired() ? reasons(why, t) : List.of(),
        bead.paired() && !why.reasons().isEmpty()
            ? ReasonView.of(t.get("bead.sum"), why.sum(), t)
            : null,
        bead.paired() ? coverage(why.coverage(), t) : List.of(),
        facts(explained, t),
        CrossingMark.all(explained.crossings(), id, ui));
  }

  /** The address of the page of a work's bead, its number from 1. */
  static String address(String work, int number, Ui ui) {
    return ui.link("/works/" + work + "/beads/" + number);
  }

  private static Clause first(Bead bead) {
    return (bead.vi().isEmpty() ? bead.en() : bead.vi()).getFirst();
  }

  private static List<ReasonView> reasons(Explanation why, Messages t) {
    List<ReasonView> reasons = new ArrayList<>();
    for (Reason reason : Reason.values()) {
      Double weight = why.reasons().get(reason);
      if (weight != null) {
        reasons.add(ReasonView.of(reason, weight, t));
      }
    }
    return reasons;
  }

  private static List<Covered> coverage(Coverage coverage, Messages t) {
    return List.of(covered("vi", coverage.vi(), t), covered("en", coverage.en(), t));
  }

  private static Covered covered(String language, Coverage.Part part, Messages t) {
    return new Covered(
        t.get("language." + language),
        part.answered(),
        Math.max(1, part.words()),
        t.get("bead.covered", part.answered(), part.words()));
  }

  private static List<WorkView.Fact> facts(ExplainedBead explained, Messages t) {
    List<WorkView.Fact> facts = new ArrayList<>();
    Explanation why = explained.explanation();
    if (explained.bead().paired()) {
      facts.add(fact(t.get("bead.labels"), labels(why.labels(), t)));
      facts.add(fact(t.get("bead.lengths"), lengths(why.lengths(), t)));
    }
    String around = why.neighbours().sure() ? "sure" : "unsure";
    facts.add(fact(t.get("bead.neighbours"), t.get("bead.around." + around)));
    return facts;
  }

  private static WorkView.Fact fact(String label, String value) {
    return new WorkView.Fact(label, value, null);
  }

  private static String lengths(LengthMatch lengths, Messages t) {
    return t.get("bead.lengths.of", lengths.vi(), lengths.en())
        + " "
        + t.get(
            "bead.lengths.ratio", t.decimal(lengths.ratio(), 2), t.decimal(lengths.expected(), 2));
  }

  private static String labels(LabelMatch labels, Messages t) {
    String none = labels.vi().isEmpty() && labels.en().isEmpty() ? "none" : "lone";
    String said = labels.same().map(same -> same ? "same" : "other").orElse(none);
    return t.get("bead.labelled." + said)
        + (labels.samePlace() ? " " + t.get("bead.labels.place") : "");
  }

  boolean explained() {
    return sum != null;
  }
}
