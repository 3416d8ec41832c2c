package org.songluat.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** The words of queries and of stored texts, by the same chains as the index. Safe for threads. */
public final class Analysis {
  /** Both cases of all syllables of Vietnamese and of the usual words of English. */
  private static final int MOST = 30_000;

  private final Map<Chain, Analyzer> analyzers = new EnumMap<>(Chain.class);

  /** The words met before, since a few thousand make up most of any text. */
  private final Map<Language, Map<String, Term>> known = new EnumMap<>(Language.class);

  public Analysis() {
    for (Chain chain : Chain.values()) {
      analyzers.put(chain, chain.analyzer());
    }
    for (Language language : Language.values()) {
      known.put(language, new ConcurrentHashMap<>());
    }
  }

  /** The words of a text, read as of that language. */
  public List<Term> terms(String text, Language language) {
    Map<String, Term> words = known.get(language);
    WordCutter cutter = new WordCutter();
    cutter.read(text.toCharArray(), text.length());
    List<Term> terms = new ArrayList<>();
    while (cutter.next()) {
      String word = text.substring(cutter.start(), cutter.end());
      Term term = words.get(word);
      if (term == null) {
        term = term(word, language);
        if (words.size() < MOST) {
          words.put(word, term);
        }
      }
      terms.add(term.at(new Span(cutter.start(), cutter.end())));
    }
    return terms;
  }

  private Term term(String word, Language language) {
    Span span = new Span(0, word.length());
    if (language == Language.EN) {
      return new Term(one(word, Chain.ENGLISH), one(word, Chain.ENGLISH_STEMMED), span);
    }
    String exact = one(word, Chain.VIETNAMESE);
    String printed = Forms.wavers(exact) ? Forms.printed(word) : exact;
    return new Term(exact, Forms.folded(exact), span, printed);
  }

  private String one(String word, Chain chain) {
    try (TokenStream stream = analyzers.get(chain).tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      stream.incrementToken();
      String form = term.toString();
      stream.end();
      return form;
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory is always read", e);
    }
  }
}
