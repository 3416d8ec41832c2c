package org.songluat.web.page.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import org.songluat.law.Path;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;
import org.songluat.web.page.library.Holdings.Example;

/** Makes queries to try from the headings of the best aligned work. */
final class Examples {
  private static final int VIETNAMESE_WORDS = 4;
  private static final int ENGLISH_WORDS = 3;
  private static final int FEWEST_WORDS = 2;

  /** "Chương I.", "III-", "Article 5:". */
  private static final Pattern LABEL = Pattern.compile("^[\\p{L}\\p{N} ]{1,20}[.:)/-]+");

  private final List<Example> made = new ArrayList<>();

  private Examples() {}

  static List<Example> of(LegalIndex index, List<StoredWork> works) throws IOException {
    Examples examples = new Examples();
    var best = works.stream().max(Comparator.comparingInt(StoredWork::paired));
    if (best.isPresent()) {
      examples.from(best.get(), index.beads(best.get().id()));
    }
    return examples.made;
  }

  private void from(StoredWork work, List<BeadRecord> beads) {
    List<BeadRecord> headings = beads.stream().filter(b -> heads(b.path())).toList();
    words("accents", headings, Language.VI);
    words("folded", headings, Language.VI);
    words("english", headings, Language.EN);
    String number = work.work().number();
    if (number != null) {
      headings.stream()
          .map(BeadRecord::path)
          .max(Comparator.comparingInt(p -> p.steps().size()))
          .ifPresent(p -> made.add(new Example("place", p.cite(Language.VI) + " " + number, "vi")));
      made.add(new Example("number", number, "vi"));
      if (work.enClauses() > 0 && work.paired() < work.viClauses()) {
        made.add(new Example("missing", "missing:en work:" + number, "vi"));
      }
    }
  }

  /** A phrase of the first heading that gives one not taken before. */
  private void words(String kind, List<BeadRecord> headings, Language language) {
    int most = language == Language.VI ? VIETNAMESE_WORDS : ENGLISH_WORDS;
    for (BeadRecord heading : headings) {
      for (Clause clause : heading.side(language)) {
        List<String> words = words(clause, most);
        String phrase = String.join(" ", words);
        String query = kind.equals("folded") ? Vietnamese.fold(phrase) : phrase;
        if (words.size() >= FEWEST_WORDS
            && fresh(phrase)
            && !(kind.equals("folded") && query.equals(phrase))) {
          made.add(new Example(kind, query, language.code()));
          return;
        }
      }
    }
  }

  private boolean fresh(String phrase) {
    String folded = Vietnamese.fold(phrase);
    return made.stream().noneMatch(e -> Vietnamese.fold(e.query()).equals(folded));
  }

  /** The first words after the label; none where no sign tells the label's end. */
  private static List<String> words(Clause clause, int most) {
    Matcher label = LABEL.matcher(clause.text());
    if (!label.find()) {
      return List.of();
    }
    return Arrays.stream(clause.text().substring(label.end()).split("[^\\p{L}\\p{M}]+"))
        .map(Examples::lower)
        .filter(w -> !w.isEmpty())
        .limit(most)
        .toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean heads(Path path) {
    return !path.steps().isEmpty() && path.steps().getLast().level().heads();
  }
}
