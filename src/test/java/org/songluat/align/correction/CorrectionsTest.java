package org.songluat.align.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.songluat.align.correction.Toy.beads;
import static org.songluat.align.correction.Toy.log;
import static org.songluat.align.correction.Toy.printed;
import static org.songluat.align.correction.Toy.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;

class CorrectionsTest {
  private final Corrections corrections = new Corrections(Toy::aligned);

  private List<String> after(List<Bead> beads, Proposal... proposals) {
    return printed(corrections.apply(beads, log(beads, proposals)).beads());
  }

  @Test
  void aLinkStandsAndWhatItFreedIsAlignedAnewAroundIt() {
    List<Bead> beads = beads("a|A", "b|B", "c|C", "d|");
    assertEquals(
        List.of("a|A", "|B", "b|C!", "c|", "d|"), after(beads, proposal(Action.LINK, "b|C")));
  }

  @Test
  void aConfirmedBeadLeavesAllOthersAsTheyWere() {
    List<Bead> beads = beads("a|A", "b c|B", "d|", "e|E");
    assertEquals(
        List.of("a|A", "b c|B!", "d|", "e|E"), after(beads, proposal(Action.CONFIRM, "b c|B")));
    assertEquals(
        List.of("a|A", "b c|B", "d|!", "e|E"), after(beads, proposal(Action.CONFIRM, "d|")));
  }

  @Test
  void unlinkedClausesStandApartAndTheOthersOfTheirBeadStay() {
    assertEquals(
        List.of("a|", "|A", "b|B"), after(beads("a|A", "b|B"), proposal(Action.UNLINK, "a|A")));
    assertEquals(
        List.of("a|", "b|A", "c|C"), after(beads("a b|A", "c|C"), proposal(Action.UNLINK, "a|A")));
    assertEquals(List.of("|A", "a|B"), after(beads("a|A B"), proposal(Action.UNLINK, "a|A")));
  }

  @Test
  void mergedBeadsAreOne() {
    assertEquals(
        List.of("a|A", "b c|B!", "d|D"),
        after(beads("a|A", "b|B", "c|", "d|D"), proposal(Action.MERGE, "b c|")));
  }

  @Test
  void aSplitBeadIsTwoOfWhichOneMayLackALanguage() {
    assertEquals(List.of("a|A!", "b|B!"), after(beads("a b|A B"), proposal(Action.SPLIT, "b|B")));
    assertEquals(List.of("a|A!", "b|!"), after(beads("a b|A"), proposal(Action.SPLIT, "b|")));
    assertEquals(List.of("a|!", "b|A!"), after(beads("a b|A"), proposal(Action.SPLIT, "b|A")));
  }

  @Test
  void theLaterOfTwoHoldsAndNeitherIsUnfit() {
    List<Bead> beads = beads("a|A", "b|B");
    CorrectionLog both =
        log(beads, proposal(Action.CONFIRM, "a|A"), proposal(Action.UNLINK, "a|A"));
    assertEquals(List.of("a|", "|A", "b|B"), printed(corrections.apply(beads, both).beads()));
    assertEquals(
        List.of(Verdict.State.REPLACED, Verdict.State.FITS),
        Corrections.verdicts(beads, both).stream().map(Verdict::state).toList());
  }

  @Test
  void whatIsUndoneHasNoEffect() {
    List<Bead> beads = beads("a|A", "b|B");
    CorrectionLog log = log(beads, proposal(Action.UNLINK, "a|A"));
    CorrectionLog undone = log.with(new Entry.Undone(Toy.stamp(2), 1, ""));
    assertEquals(beads, corrections.apply(beads, undone).beads());
    assertEquals("", undone.hash());
    assertEquals(false, log.hash().isEmpty());
    assertEquals(
        List.of(Verdict.State.UNDONE),
        Corrections.verdicts(beads, undone).stream().map(Verdict::state).toList());
  }

  @Test
  void aCorrectionFollowsItsClausesWhereverTheyMove() {
    CorrectionLog log = log(beads("a|A", "b|B"), proposal(Action.LINK, "b|A"));
    assertEquals(
        List.of("x|X", "y|", "a|", "b|A!", "|B"),
        printed(corrections.apply(beads("x|X", "y|A", "a|B", "b|"), log).beads()));
  }

  @Test
  void whatNoLongerFitsIsToldWithItsReason() {
    CorrectionLog log =
        log(
            beads("a|A", "b|B", "c|C"),
            proposal(Action.CONFIRM, "a|A"),
            proposal(Action.MERGE, "b c|"),
            proposal(Action.CONFIRM, "c|C"));
    List<Bead> changed = beads("b|B", "x|", "c|C");
    Corrected corrected = corrections.apply(changed, log);
    assertEquals(List.of("b|B", "x|", "c|C!"), printed(corrected.beads()));
    assertEquals(
        List.of(
            "the text of p_1 is no longer there",
            "the clauses of a bead must follow one another, and these no longer do"),
        corrected.unfit().stream().map(Verdict::reason).toList());
  }

  @Test
  void equalTextsAreToldApartByTheirPlace() {
    List<Bead> beads = beads("a|A", "same|", "same|B");
    List<Bead> named = List.of(beads.get(0), beads.get(1));
    CorrectionLog log = log(named, proposal(Action.CONFIRM, "same|"));
    assertEquals(
        List.of("a|A", "same|!", "same|B"), printed(corrections.apply(beads, log).beads()));
    assertEquals(
        List.of("the text of p_2 stands in 2 other places now"),
        corrections.apply(beads("same|", "a|A", "same|B"), log).unfit().stream()
            .map(Verdict::reason)
            .toList());
  }

  @Test
  void twoThatCrossAfterTheTextMovedAreNotBothApplied() {
    CorrectionLog log =
        log(beads("a|A", "b|B"), proposal(Action.CONFIRM, "a|A"), proposal(Action.CONFIRM, "b|B"));
    Corrected corrected = corrections.apply(beads("b|A", "a|B"), log);
    assertEquals(List.of("|A", "b|B!", "a|"), printed(corrected.beads()));
    assertEquals(
        List.of(
            "beads must stand in one order in both languages, and a later correction crosses it"),
        corrected.unfit().stream().map(Verdict::reason).toList());
  }

  @Test
  void whatIsNotPossibleIsSaid() {
    List<Bead> beads = beads("a|A", "b|B", "c|C");
    assertRefused(
        "the clauses of a bead must follow one another, and 1 other stands between a and c",
        beads,
        proposal(Action.LINK, "a c|A"));
    assertRefused("link needs clauses of both languages", beads, proposal(Action.LINK, "a b|"));
    assertRefused(
        "unlink needs clauses that share a bead, and these do not",
        beads,
        proposal(Action.UNLINK, "a|B"));
    assertRefused("merge needs two beads or more", beads, proposal(Action.MERGE, "a|A"));
    assertRefused(
        "split needs the clauses that begin the second part, not the first",
        beads,
        proposal(Action.SPLIT, "a|A"));
    assertRefused(
        "confirm needs all clauses of a bead, and bead 2 has 1-1",
        beads,
        proposal(Action.CONFIRM, "b|"));
    assertRefused(
        "A clause must be one of the work, in its language, got 'A'",
        beads,
        new Proposal(Action.LINK, List.of("A"), List.of("a")));
  }

  private static void assertRefused(String message, List<Bead> beads, Proposal proposal) {
    CorrectionException refused =
        assertThrows(CorrectionException.class, () -> log(beads, proposal));
    assertEquals(message, refused.getMessage());
  }
}
