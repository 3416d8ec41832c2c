package org.songluat.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.explain.Explainer;
import org.songluat.exchange.evidence.ClauseBeads;
import org.songluat.exchange.evidence.CrossingView;
import org.songluat.exchange.evidence.EvidenceView;

/**
 * A work and its beads in JSON.
 *
 * @param clauseBeads where the beads are of sentences the beads of clauses they lie in; else left
 *     out
 * @param crossings the clauses that answer each other in another order; left out where evidence was
 *     not asked for
 */
public record BitextView(
    WorkView.Brief work,
    List<BeadView> beads,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<BeadView> clauseBeads,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CrossingView> crossings) {
  /** Without evidence. */
  public static BitextView of(Bitext bitext) {
    Bitext clauses = bitext.clauses();
    return new BitextView(
        WorkView.Brief.of(bitext.work()),
        clauses == null ? beads(bitext.beads()) : within(bitext.beads(), new ClauseBeads(clauses)),
        clauses == null ? null : beads(clauses.beads()),
        null);
  }

  /** With the evidence of each bead, and the crossings. */
  public static BitextView of(Bitext bitext, Explainer explainer) {
    BitextView plain = of(bitext);
    List<BeadView> beads =
        IntStream.range(0, plain.beads.size())
            .mapToObj(i ->
                plain.beads.get(i).because(EvidenceView.of(bitext.beads().get(i), explainer.of(i))))
            .toList();
    return new BitextView(
        plain.work, beads, plain.clauseBeads, CrossingView.all(explainer.crossings()));
  }

  private static List<BeadView> beads(List<Bead> beads) {
    return IntStream.range(0, beads.size())
        .mapToObj(i -> BeadView.of(i + 1, beads.get(i)))
        .toList();
  }

  private static List<BeadView> within(List<Bead> sentences, ClauseBeads clauses) {
    return IntStream.range(0, sentences.size())
        .mapToObj(
            i -> BeadView.of(i + 1, sentences.get(i)).within(clauses.numberOf(sentences.get(i))))
        .toList();
  }
}
