package org.songluat.search.question;

import java.util.ArrayList;
import java.util.List;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.analysis.Term;
import org.songluat.search.query.Node;
import org.songluat.search.query.WorkMention;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/**
 * A query with its plain words read: what it names, the words that remain, the other parts.
 *
 * @param text as typed, in NFC, quotes and apostrophes straight
 * @param reader reads words of it as of its language
 * @param words the plain words that name nothing else
 * @param all every plain word, for when what was named is not held
 * @param parts what is no plain word: phrases, groups, fields, exclusions
 */
public record Question(
    String text,
    Words reader,
    Reading reading,
    List<QueryWord> words,
    List<QueryWord> all,
    List<Node> parts) {
  /** As many as a long sentence has; the words of a pasted page beyond these are not looked for. */
  public static final int MOST_WORDS = 64;

  public Question {
    words = List.copyOf(words);
    all = List.copyOf(all);
    parts = List.copyOf(parts);
  }

  /** A question in which no law is known by its name. */
  public static Question of(String text, Node root, Analysis analysis, float doubtful) {
    return of(text, root, List.of(), analysis, doubtful);
  }

  /**
   * @param laws held laws that the text names; what they are depends on the index
   */
  public static Question of(
      String text, Node root, List<WorkMention> laws, Analysis analysis, float doubtful) {
    StringBuilder plain = new StringBuilder(" ".repeat(text.length()));
    List<Node> parts = new ArrayList<>();
    List<Node> items = root instanceof Node.Sequence typed ? typed.parts() : List.of(root);
    for (Node item : items) {
      if (item instanceof Node.Word word) {
        plain.replace(word.span().start(), word.span().end(), word.text());
      } else {
        parts.add(item);
      }
    }
    Reading reading = Reading.of(plain.toString(), laws);
    List<String> texts = new ArrayList<>(List.of(reading.rest()));
    parts.forEach(part -> addTexts(part, texts));
    List<Term> typed = analysis.terms(String.join(" ", texts), Language.VI);
    Words words = new Words(analysis, QueryLanguage.of(typed, doubtful));
    return new Question(
        text, words, reading, words.in(reading.rest()), words.in(plain.toString()), parts);
  }

  /** The words and phrases of a part. */
  private static void addTexts(Node part, List<String> texts) {
    switch (part) {
      case Node.Word word -> texts.add(word.text());
      case Node.Phrase phrase -> texts.add(phrase.text());
      case Node.Prefix prefix -> texts.add(prefix.text());
      case Node.Side side -> addTexts(side.part(), texts);
      case Node.Not not -> addTexts(not.part(), texts);
      case Node.All all -> all.parts().forEach(p -> addTexts(p, texts));
      case Node.Any any -> any.parts().forEach(p -> addTexts(p, texts));
      case Node.Sequence sequence -> sequence.parts().forEach(p -> addTexts(p, texts));
      case Node.Only only -> {}
    }
  }

  /** Whether it names a work, a place, or nothing but a day. */
  public boolean names() {
    return !reading.works().isEmpty() || !reading.places().isEmpty() || namesOnlyDay();
  }

  /** Whether it is a date and nothing else: then the work issued that day is meant. */
  public boolean namesOnlyDay() {
    return parts.isEmpty()
        && reading.works().isEmpty()
        && reading.places().isEmpty()
        && reading.bare()
        && reading.values().stream().anyMatch(value -> value.day().isPresent());
  }

  /** Whether it has a phrase or prefix with accents, to be found with them if it can. */
  public boolean accentedPhrase() {
    return parts.stream().anyMatch(Question::accentedPhrase);
  }

  /** The widest window of its phrases, 0 for none. */
  public int widestWindow() {
    return parts.stream().mapToInt(Question::window).max().orElse(0);
  }

  private static int window(Node part) {
    return switch (part) {
      case Node.Phrase phrase -> phrase.window();
      case Node.Side side -> window(side.part());
      case Node.Not not -> window(not.part());
      case Node.All all -> widest(all.parts());
      case Node.Any any -> widest(any.parts());
      case Node.Sequence sequence -> widest(sequence.parts());
      case Node.Word word -> 0;
      case Node.Prefix prefix -> 0;
      case Node.Only only -> 0;
    };
  }

  private static int widest(List<Node> parts) {
    return parts.stream().mapToInt(Question::window).max().orElse(0);
  }

  /**
   * What to try in turn: what is named and as typed, if that may matter; of a work that lacks the
   * place the work alone; then any words.
   */
  public List<Plan> plans() {
    List<Plan> plans = new ArrayList<>();
    if (names() || accentedPhrase()) {
      plans.add(new Plan(this, true, false));
    }
    if (reading.works().size() == 1 && !reading.places().isEmpty() && reading.bare()) {
      Question work = new Question(text, reader, reading.withoutPlaces(), words, all, parts);
      plans.add(new Plan(work, true, true));
    }
    plans.add(new Plan(this, false, false));
    return plans;
  }

  private static boolean accentedPhrase(Node part) {
    return switch (part) {
      case Node.Phrase phrase -> accented(phrase.text());
      case Node.Prefix prefix -> accented(prefix.text());
      case Node.Side side -> accentedPhrase(side.part());
      case Node.All all -> all.parts().stream().anyMatch(Question::accentedPhrase);
      case Node.Any any -> any.parts().stream().anyMatch(Question::accentedPhrase);
      case Node.Sequence sequence -> sequence.parts().stream().anyMatch(Question::accentedPhrase);
      case Node.Word word -> false;
      case Node.Only only -> false;
      case Node.Not not -> false;
    };
  }

  private static boolean accented(String text) {
    return !Vietnamese.fold(text).equals(text);
  }

  /** Reads words by the language of the whole query. */
  public record Words(Analysis analysis, QueryLanguage language) {
    public List<QueryWord> in(String text) {
      List<Term> vi = analysis.terms(text, Language.VI);
      List<Term> en = analysis.terms(text, Language.EN);
      List<QueryWord> words = new ArrayList<>();
      for (int i = 0; i < Math.min(vi.size(), MOST_WORDS); i++) {
        float viOdds = language.odds(vi.get(i), Language.VI);
        float enOdds = language.odds(vi.get(i), Language.EN);
        words.add(new QueryWord(vi.get(i), en.get(i), viOdds, enOdds));
      }
      return words;
    }
  }
}
