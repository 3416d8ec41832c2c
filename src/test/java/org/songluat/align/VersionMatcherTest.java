package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

class VersionMatcherTest {
  private static final String TITLE =
      "Nghị quyết về phát triển nghề cá xa bờ gắn với bảo vệ rạn san hô";

  private final VersionMatcher matcher = new VersionMatcher(Lexicon.EMPTY);

  private static Work work(@Nullable String number, WorkType type, @Nullable String title) {
    return new Work(null, number, type, null, null, null, null, new Titles(title, null));
  }

  private static Version version(Language language, long seed, int count) {
    List<Clause> clauses = new ArrayList<>();
    int k = 0;
    for (Parallel.Pair pair : new Parallel(seed).sentences(count)) {
      Path path = Path.ROOT.child(Level.CLAUSE, Integer.toString(++k));
      String text = language == Language.VI ? pair.vi() : pair.en();
      String value = " " + (seed * 100 + k * k);
      clauses.add(Parallel.clause(language, path, k + ". " + text + (k % 3 == 0 ? value : "")));
    }
    return new Version(language, clauses);
  }

  private static Outline text(Work work, long seed) {
    return new Outline(work, List.of(version(Language.VI, seed, 30)), List.of(), List.of());
  }

  private static VersionMatcher.Candidate english(Work work, long seed) {
    return new VersionMatcher.Candidate(work, List.of(version(Language.EN, seed, 30)));
  }

  private double score(Outline text, VersionMatcher.Candidate candidate) {
    return matcher.best(text, List.of(candidate)).orElseThrow().score();
  }

  @Test
  void theTranslationIsFoundAmongWorksOfTheSameSkeleton() {
    Outline text = text(work(null, WorkType.RESOLUTION, null), 1);
    VersionMatcher.Candidate right = english(work("1-NQ/TW", WorkType.RESOLUTION, null), 1);
    VersionMatcher.Candidate wrong = english(work("2-NQ/TW", WorkType.RESOLUTION, null), 2);
    VersionMatcher.Match match = matcher.best(text, List.of(wrong, right)).orElseThrow();
    assertEquals("1-NQ/TW", match.candidate().work().number());
    assertTrue(match.sure());
    assertFalse(score(text, wrong) >= VersionMatcher.THRESHOLD);
  }

  @Test
  void anEqualTitleDoesNotMakeAnotherTextAPartner() {
    Outline text = text(work(null, WorkType.RESOLUTION, TITLE), 1);
    assertFalse(
        score(text, english(work("2-NQ/TW", WorkType.RESOLUTION, TITLE), 2))
            >= VersionMatcher.THRESHOLD);
  }

  @Test
  void anArticleOnTheSamePolicyIsNoPartner() {
    Outline text = text(work(null, WorkType.ARTICLE, TITLE), 1);
    assertTrue(score(text, english(work("1-NQ/TW", WorkType.RESOLUTION, TITLE), 1)) < 0.01);
  }

  @Test
  void anotherDateIsAnotherWork() {
    Work dated =
        new Work(null, null, WorkType.LAW, null, null, LocalDate.of(2020, 1, 1), null, Titles.NONE);
    Work other =
        new Work(null, "1", WorkType.LAW, null, null, LocalDate.of(2021, 1, 1), null, Titles.NONE);
    assertTrue(score(text(dated, 1), english(other, 1)) < 0.01);
  }

  @Test
  void aWorkThatHasTheLanguageTakesOnlyTheSameText() {
    Outline text = text(work(null, WorkType.RESOLUTION, TITLE), 1);
    Work numbered = work("1-NQ/TW", WorkType.RESOLUTION, TITLE);
    Version same = version(Language.VI, 1, 30);
    Version other = version(Language.VI, 2, 30);
    assertTrue(score(text, new VersionMatcher.Candidate(numbered, List.of(same))) > 0.99);
    assertTrue(score(text, new VersionMatcher.Candidate(numbered, List.of(other))) < 0.01);
  }

  @Test
  void aTitleAloneIsNotEnough() {
    Outline text = text(work(null, WorkType.RESOLUTION, TITLE), 1);
    Work titled = work("1-NQ/TW", WorkType.RESOLUTION, TITLE);
    assertFalse(
        score(text, new VersionMatcher.Candidate(titled, List.of())) >= VersionMatcher.THRESHOLD);
  }

  @Test
  void noCandidatesGiveNoMatch() {
    assertEquals(
        Optional.empty(), matcher.best(text(work(null, WorkType.LAW, null), 1), List.of()));
  }

  @Test
  void titlesAreAlikeWithoutTypeNumberAndYear() {
    String site =
        "Nghị quyết 9-NQ/TW năm 2021 về phát triển nghề cá xa bờ gắn với bảo vệ rạn san hô";
    assertTrue(TitleLikeness.of(TITLE, site) > 0.95);
    assertTrue(TitleLikeness.of(TITLE.toUpperCase(java.util.Locale.ROOT), site) > 0.95);
    assertTrue(TitleLikeness.of(TITLE, "Nghị quyết về phát triển kinh tế tư nhân") < 0.3);
    assertEquals(0, TitleLikeness.of("Nghị quyết", TITLE));
  }

  /** Every pair of two of eight works of like length and skeleton, none of which is a true one. */
  @Test
  void noWrongPairIsBelievedAndEveryTrueOneIs() {
    for (long text = 11; text <= 18; text++) {
      for (long candidate = 11; candidate <= 18; candidate++) {
        Outline left = text(work(null, WorkType.RESOLUTION, null), text);
        double score = score(left, english(work("1", WorkType.RESOLUTION, null), candidate));
        assertEquals(
            text == candidate,
            score >= VersionMatcher.THRESHOLD,
            text + " with " + candidate + ": " + score);
      }
    }
  }

  @Test
  void theRightOneIsFoundAmongManyWrongOnesOfTheSameTitle() {
    List<VersionMatcher.Candidate> candidates = new ArrayList<>();
    for (long seed = 21; seed <= 30; seed++) {
      candidates.add(english(work(seed + "-NQ/TW", WorkType.RESOLUTION, TITLE), seed));
    }
    Outline text = text(work(null, WorkType.RESOLUTION, TITLE), 27);
    VersionMatcher.Match match = matcher.best(text, candidates).orElseThrow();
    assertEquals("27-NQ/TW", match.candidate().work().number());
    assertTrue(match.sure());
  }

  @Test
  void anotherNumberIsAnotherWorkWhateverTheText() {
    Outline text = text(work("1-NQ/TW", WorkType.RESOLUTION, TITLE), 1);
    assertTrue(score(text, english(work("2-NQ/TW", WorkType.RESOLUTION, TITLE), 1)) < 0.01);
  }

  @Test
  void anUnknownTypeContradictsNothing() {
    Outline text = text(work(null, WorkType.OTHER, null), 1);
    assertTrue(
        matcher
            .best(text, List.of(english(work("1-NQ/TW", WorkType.RESOLUTION, null), 1)))
            .orElseThrow()
            .sure());
  }

  @Test
  void aVersionWithoutClausesIsNoProof() {
    Outline text = text(work(null, WorkType.RESOLUTION, TITLE), 1);
    VersionMatcher.Candidate empty =
        new VersionMatcher.Candidate(
            work("1-NQ/TW", WorkType.RESOLUTION, TITLE),
            List.of(new Version(Language.EN, List.of())));
    assertFalse(score(text, empty) >= VersionMatcher.THRESHOLD);
  }

  @Test
  void aFewLinesAreNoProof() {
    Work numbered = work("1-NQ/TW", WorkType.RESOLUTION, null);
    Outline few =
        new Outline(
            work(null, WorkType.RESOLUTION, null),
            List.of(version(Language.VI, 1, 2)),
            List.of(),
            List.of());
    VersionMatcher.Candidate asFew =
        new VersionMatcher.Candidate(numbered, List.of(version(Language.EN, 1, 2)));
    assertFalse(score(few, asFew) >= VersionMatcher.THRESHOLD);
  }
}
