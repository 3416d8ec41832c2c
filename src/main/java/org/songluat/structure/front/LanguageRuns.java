package org.songluat.structure.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Language;
import org.songluat.text.LanguageGuess;

/** Cuts paragraphs into runs of one language. */
final class LanguageRuns {
  /** A shorter run between two of the other language is a quotation or a name in it. */
  private static final int SHORT_RUN = 300;

  private static final int FEWEST_INTERLEAVED = 12;

  private LanguageRuns() {}

  static List<Run> of(List<Paragraph> paragraphs) {
    List<Run> runs = raw(paragraphs, languages(paragraphs));
    return interleaved(runs) ? byLanguage(runs) : absorb(runs);
  }

  /**
   * The language of each paragraph; where it does not tell, that of its surroundings: a masthead's
   * of what follows it.
   */
  private static List<Language> languages(List<Paragraph> paragraphs) {
    List<Optional<Language>> guesses =
        paragraphs.stream().map(p -> LanguageGuess.of(p.text())).toList();
    List<Language> languages = new ArrayList<>();
    for (int i = 0; i < guesses.size(); i++) {
      int at = i;
      languages.add(guesses.get(i).orElseGet(() -> surrounding(paragraphs, guesses, at)));
    }
    return languages;
  }

  private static Language surrounding(
      List<Paragraph> paragraphs, List<Optional<Language>> guesses, int i) {
    Optional<Language> before =
        guesses.subList(0, i).reversed().stream().flatMap(Optional::stream).findFirst();
    Optional<Language> after =
        guesses.subList(i, guesses.size()).stream().flatMap(Optional::stream).findFirst();
    boolean opening = Masthead.line(paragraphs.get(i).text()) != null;
    return (opening ? after.or(() -> before) : before.or(() -> after)).orElse(Language.VI);
  }

  private static List<Run> raw(List<Paragraph> paragraphs, List<Language> languages) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= paragraphs.size(); i++) {
      if (i == paragraphs.size() || languages.get(i) != languages.get(start)) {
        runs.add(new Run(languages.get(start), paragraphs.subList(start, i)));
        start = i;
      }
    }
    return runs;
  }

  /** Whether the languages change so often that paragraph and translation follow each other. */
  private static boolean interleaved(List<Run> runs) {
    long small = runs.stream().filter(r -> r.paragraphs().size() <= 3).count();
    return runs.size() >= FEWEST_INTERLEAVED && small >= 0.8 * runs.size();
  }

  private static List<Run> byLanguage(List<Run> runs) {
    List<Run> merged = new ArrayList<>();
    for (Language language : Language.values()) {
      runs.stream().filter(r -> r.language() == language).reduce(Run::with).ifPresent(merged::add);
    }
    return merged;
  }

  private static List<Run> absorb(List<Run> runs) {
    List<Run> kept = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (kept.isEmpty()) {
        kept.add(run);
      } else if (run.language() == kept.getLast().language()) {
        kept.add(kept.removeLast().with(run));
      } else if (within(kept.getLast(), run, runs, i)) {
        kept.add(kept.removeLast().with(run));
      } else {
        kept.add(run);
      }
    }
    return kept;
  }

  private static boolean within(Run before, Run run, List<Run> runs, int i) {
    int size = run.characters();
    boolean surrounded =
        i + 1 < runs.size() && before.characters() > size && runs.get(i + 1).characters() > size;
    return surrounded
        && size < SHORT_RUN
        && run.paragraphs().stream().noneMatch(LanguageRuns::begins);
  }

  private static boolean begins(Paragraph paragraph) {
    Masthead.Line line = Masthead.line(paragraph.text());
    return line != null && Masthead.opens(line) || Signature.opens(paragraph.text());
  }
}
