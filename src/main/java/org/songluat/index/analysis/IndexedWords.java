package org.songluat.index.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.songluat.index.analysis.WordForms.Form;
import org.songluat.text.Language;

/** Cuts texts into words in all the forms they are indexed under, each once. For one thread. */
public final class IndexedWords {
  /** So many headings and titles are kept: the next clause mostly stands under the same ones. */
  private static final int MOST_KEPT = 64;

  private final Analysis analysis = new Analysis();
  private final AttributeSource attributes = new AttributeSource();
  private final WordCutter cutter = new WordCutter();
  private final Map<Language, FormTable> tables = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, WordForms>> kept = new EnumMap<>(Language.class);
  private char[] chars = new char[4096];

  public IndexedWords() {
    for (Language language : Language.values()) {
      tables.put(language, new FormTable());
      kept.put(language, new Kept<>(MOST_KEPT));
    }
  }

  /** The words of a text, read as of that language. */
  public WordForms of(String text, Language language) {
    int length = text.length();
    chars = length > chars.length ? new char[length + length / 2] : chars;
    text.getChars(0, length, chars, 0);
    cutter.read(chars, length);
    List<Form> words = new ArrayList<>();
    while (cutter.next()) {
      words.add(form(cutter.start(), cutter.end(), language));
    }
    return new WordForms(attributes, words.toArray(Form[]::new));
  }

  /** The same for a text that will probably come again. */
  public WordForms again(String text, Language language) {
    return kept.get(language).computeIfAbsent(text, unknown -> of(unknown, language));
  }

  private Form form(int start, int end, Language language) {
    FormTable table = tables.get(language);
    Form known = table.find(chars, start, end);
    if (known != null) {
      return known;
    }
    String word = new String(chars, start, end - start);
    Form form = form(analysis.terms(word, language).getFirst());
    table.put(word, form);
    return form;
  }

  private static Form form(Term term) {
    BytesRef exact = new BytesRef(term.exact());
    BytesRef loose = term.loose().equals(term.exact()) ? exact : new BytesRef(term.loose());
    return new Form(exact, loose, term.wavers() ? new BytesRef(term.printed()) : null);
  }
}
