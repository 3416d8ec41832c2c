package org.songluat.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.songluat.align.lattice.Band;
import org.songluat.align.lattice.Evidence;
import org.songluat.align.lattice.Lattice;
import org.songluat.align.lattice.Lessons;
import org.songluat.align.lattice.SequenceAligner;
import org.songluat.align.lattice.WordScores;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.WordModel;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.text.Sentences;
import org.songluat.text.Span;

/** Aligns the sentences within beads: twice, the second time with what the first has taught. */
final class SentenceAligner {
  private final Lexicon lexicon;

  SentenceAligner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Where the sentences of a bead stand among all. */
  private record Part(int viStart, int viEnd, int enStart, int enEnd) {}

  List<Bead> align(List<Bead> beads) {
    List<Clause> vi = new ArrayList<>();
    List<Clause> en = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Bead bead : beads) {
      int viStart = vi.size();
      int enStart = en.size();
      bead.vi().forEach(clause -> vi.addAll(sentences(clause, Language.VI)));
      bead.en().forEach(clause -> en.addAll(sentences(clause, Language.EN)));
      parts.add(new Part(viStart, vi.size(), enStart, en.size()));
    }
    Sides sides = Sides.of(vi, en);
    Lexicon.Known known = lexicon.among(sides.viVocabulary(), sides.enVocabulary());
    Lessons lessons = new Lessons(sides, known);
    WordModel words = sides.learn(List.of(), known);
    List<Lattice.Step> first = steps(sides, parts, words, SequenceAligner.TEACHER);
    words = sides.learn(lessons.of(first), known);
    return steps(sides, parts, words, SequenceAligner.REPORT).stream()
        .map(step -> bead(step, vi, en))
        .toList();
  }

  private static List<Lattice.Step> steps(
      Sides sides, List<Part> parts, WordModel words, double temper) {
    List<Lattice.Step> steps = new ArrayList<>();
    for (Part part : parts) {
      Sides inner = sides.part(part.viStart, part.viEnd, part.enStart, part.enEnd);
      Band band = Band.full(inner.vi().size() + 1, inner.en().size() + 1);
      Evidence evidence =
          new Evidence(inner, new WordScores(inner.vi(), inner.en(), words, band), false);
      for (Lattice.Step step : new Lattice(evidence, band).path(temper)) {
        steps.add(step.moved(part.viStart, part.enStart));
      }
    }
    return steps;
  }

  private static Bead bead(Lattice.Step step, List<Clause> vi, List<Clause> en) {
    boolean alone = step.shape().vi == 0 || step.shape().en == 0;
    return new Bead(
        vi.subList(step.viStart(), step.viEnd()),
        en.subList(step.enStart(), step.enEnd()),
        step.posterior(),
        alone ? Bead.Origin.ALONE : Bead.Origin.SEQUENCE);
  }

  private static List<Clause> sentences(Clause clause, Language language) {
    List<Span> spans = Sentences.split(clause.text(), language);
    if (spans.isEmpty()) {
      return List.of(sentence(clause, 1, ""));
    }
    return IntStream.range(0, spans.size())
        .mapToObj(k -> sentence(clause, k + 1, spans.get(k).of(clause.text()).strip()))
        .toList();
  }

  private static Clause sentence(Clause clause, int number, String text) {
    String id = clause.id() + "~s" + number;
    return new Clause(id, clause.level(), clause.label(), clause.path(), text, clause.source());
  }
}
