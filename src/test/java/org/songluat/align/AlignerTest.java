package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

class AlignerTest {
  private static final Work WORK =
      new Work("1-nq-tw", "1-NQ/TW", WorkType.RESOLUTION, null, null, null, null, Titles.NONE);

  private final Aligner aligner = new Aligner(Lexicon.EMPTY);
  private final List<Clause> vi = new ArrayList<>();
  private final List<Clause> en = new ArrayList<>();

  private String shape() {
    Bitext bitext = aligner.align(WORK, new Version(Language.VI, vi), new Version(Language.EN, en));
    return Parallel.shape(bitext.beads(), vi, en);
  }

  private void vi(Path path, String text) {
    vi.add(Parallel.clause(Language.VI, path, text));
  }

  private void en(Path path, String text) {
    en.add(Parallel.clause(Language.EN, path, text));
  }

  private static Path heading(String label) {
    return Path.ROOT.child(Level.HEADING, label);
  }

  private static String straight(int count) {
    List<String> beads = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      beads.add(k + "-" + k);
    }
    return String.join(" ", beads);
  }

  @Test
  void oneVersionAloneGivesSureBeadsWithoutPartner() {
    vi(heading("I"), "I - Quan điểm");
    Bitext bitext = aligner.align(WORK, new Version(Language.VI, vi), null);
    assertEquals(List.of(new Bead(vi, List.of(), 1, Bead.Origin.ALONE)), bitext.beads());
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(List.of(), aligner.align(WORK, null, null).beads());
  }

  @Test
  void equalSkeletonsAlignByStructure() {
    List<Parallel.Pair> texts = new Parallel(1).sentences(6);
    Path article = Path.ROOT.child(Level.CHAPTER, "I").child(Level.ARTICLE, "1");
    vi(Path.ROOT.child(Level.CHAPTER, "I"), "Chương I Quy định chung");
    en(Path.ROOT.child(Level.CHAPTER, "1"), "Chapter 1 General provisions");
    vi(article, "Điều 1. Phạm vi");
    en(Path.ROOT.child(Level.CHAPTER, "1").child(Level.ARTICLE, "1"), "Article 1. Scope");
    for (int k = 0; k < 4; k++) {
      vi(article.child(Level.POINT, "abcđ".substring(k, k + 1)), texts.get(k).vi());
      String label = List.of("a", "b", "c", "dd").get(k);
      Path other = Path.ROOT.child(Level.CHAPTER, "1").child(Level.ARTICLE, "1");
      en(other.child(Level.POINT, label), texts.get(k).en());
    }
    assertEquals(straight(6), shape());
    Bitext bitext = aligner.align(WORK, new Version(Language.VI, vi), new Version(Language.EN, en));
    assertTrue(bitext.beads().stream().allMatch(b -> b.origin() == Bead.Origin.STRUCTURE));
    assertTrue(bitext.beads().stream().allMatch(b -> b.score() > 0.9));
  }

  @Test
  void aLostHeadingLeavesItsParagraphsInPlace() {
    List<Parallel.Pair> texts = new Parallel(2).sentences(12);
    vi(heading("I"), "I - Tình hình chung của đất nước");
    for (int k = 0; k < 6; k++) {
      vi(heading("I").child(Level.PARAGRAPH, "" + (k + 1)), texts.get(k).vi());
      en(Path.ROOT.child(Level.PARAGRAPH, "" + (k + 1)), texts.get(k).en());
    }
    vi(heading("II"), "II - Mục tiêu phát triển");
    en(heading("II"), "II - Development objectives");
    for (int k = 6; k < 12; k++) {
      vi(heading("II").child(Level.PARAGRAPH, "" + (k - 5)), texts.get(k).vi());
      en(heading("II").child(Level.PARAGRAPH, "" + (k - 5)), texts.get(k).en());
    }
    String expected = "0- 1-0 2-1 3-2 4-3 5-4 6-5 7-6 8-7 9-8 10-9 11-10 12-11 13-12";
    assertEquals(expected, shape());
  }

  @Test
  void renumberedArticlesFollowTheTextNotTheNumber() {
    List<Parallel.Pair> texts = new Parallel(9).sentences(20);
    for (int k = 0; k < 20; k++) {
      vi(Path.ROOT.child(Level.ARTICLE, "" + (k + 1)), texts.get(k).vi());
    }
    for (int k = 2; k < 20; k++) {
      en(Path.ROOT.child(Level.ARTICLE, "" + (k - 1)), texts.get(k).en());
    }
    StringBuilder expected = new StringBuilder("0- 1-");
    for (int k = 2; k < 20; k++) {
      expected.append(" ").append(k).append("-").append(k - 2);
    }
    assertEquals(expected.toString(), shape());
  }

  @Test
  void restartedLabelsStayInTheirSections() {
    List<Parallel.Pair> texts = new Parallel(4).sentences(12);
    for (int k = 0; k < 12; k++) {
      Path path = Path.ROOT.child(Level.CLAUSE, "" + (k % 3 + 1));
      vi(path, texts.get(k).vi());
      if (k != 4) {
        en(path, texts.get(k).en());
      }
    }
    assertEquals("0-0 1-1 2-2 3-3 4- 5-4 6-5 7-6 8-7 9-8 10-9 11-10", shape());
  }

  @Test
  void equalNumbersDoNotPullClausesApart() {
    List<Parallel.Pair> texts = new Parallel(5).sentences(10);
    for (int k = 0; k < 10; k++) {
      String number = k == 2 ? " 7.500 đồng" : "";
      vi(Path.ROOT.child(Level.BULLET, "" + (k + 1)), texts.get(k).vi() + number);
      String other = k == 6 ? " 7,500 dong" : "";
      en(Path.ROOT.child(Level.BULLET, "" + (k + 1)), texts.get(k).en() + other);
    }
    assertEquals(straight(10), shape());
  }

  @Test
  void splitAndMergedParagraphsMakeBeadsOfThree() {
    List<Parallel.Pair> texts = new Parallel(6).sentences(14);
    List<String> left = new ArrayList<>(texts.stream().map(Parallel.Pair::vi).toList());
    List<String> right = new ArrayList<>(texts.stream().map(Parallel.Pair::en).toList());
    left.set(3, left.get(3) + " " + left.remove(4));
    right.set(9, right.get(9) + " " + right.remove(10));
    vi.addAll(Parallel.lines(Language.VI, left));
    en.addAll(Parallel.lines(Language.EN, right));
    List<Bead> beads = aligner.alignSegments(vi, en);
    assertEquals(
        "0-0 1-1 2-2 3-3,4 4-5 5-6 6-7 7-8 8,9-9 10-10 11-11 12-12", Parallel.shape(beads, vi, en));
  }

  @Test
  void aLexiconTellsApartWhatLengthsDoNot() {
    vi.addAll(
        Parallel.lines(
            Language.VI,
            List.of("đất đai thương mại ngân sách biên giới.", "giáo dục y tế khoa học dân số.")));
    en.addAll(Parallel.lines(Language.EN, List.of("education health science population.")));
    List<Bead> beads = new Aligner(Parallel.LEXICON).alignSegments(vi, en);
    assertEquals("0- 1-0", Parallel.shape(beads, vi, en));
  }

  @Test
  void largeSegmentListsFindTheirWayAroundAGap() {
    List<Parallel.Pair> texts = new Parallel(7).sentences(900);
    vi.addAll(Parallel.lines(Language.VI, texts.stream().map(Parallel.Pair::vi).toList()));
    List<String> right = new ArrayList<>(texts.stream().map(Parallel.Pair::en).toList());
    right.subList(300, 450).clear();
    en.addAll(Parallel.lines(Language.EN, right));
    List<Bead> beads = aligner.alignSegments(vi, en);
    long wrong =
        beads.stream()
            .filter(Bead::paired)
            .filter(b -> vi.indexOf(b.vi().getFirst()) != truth(en.indexOf(b.en().getFirst())))
            .count();
    assertTrue(wrong <= 8, "wrong beads: " + wrong);
  }

  private static int truth(int english) {
    return english < 300 ? english : english + 150;
  }

  @Test
  void sentencesOfABeadAlign() {
    Parallel parallel = new Parallel(8);
    List<Bead> beads = new ArrayList<>();
    for (int k = 0; k < 8; k++) {
      Parallel.Pair pair = parallel.sentence().and(parallel.sentence());
      Parallel.Pair printed = new Parallel.Pair(capitals(pair.vi()), capitals(pair.en()));
      beads.add(
          new Bead(
              List.of(Parallel.line(Language.VI, k, printed.vi())),
              List.of(Parallel.line(Language.EN, k, printed.en())),
              1,
              Bead.Origin.SEQUENCE));
    }
    List<Bead> sentences = aligner.sentences(new Bitext(WORK, beads));
    List<String> ids =
        sentences.stream().map(b -> b.vi().getFirst().id() + " " + b.en().getFirst().id()).toList();
    assertEquals(16, sentences.size());
    assertEquals("vi~p_1~s1 en~p_1~s1", ids.getFirst());
    assertEquals("vi~p_8~s2 en~p_8~s2", ids.getLast());
    assertEquals(2, aligner.sentences(beads.getFirst()).size());
  }

  private static String capitals(String text) {
    int second = text.indexOf(". ") + 2;
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + text.substring(1, second)
        + text.substring(second, second + 1).toUpperCase(java.util.Locale.ROOT)
        + text.substring(second + 1);
  }
}
