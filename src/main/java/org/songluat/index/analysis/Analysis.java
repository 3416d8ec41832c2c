package org.songluat.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** The words of queries and of stored texts, by the same chains as the index. Safe for threads. */
public final class Analysis {
  private final Map<Chain, Analyzer> analyzers = new EnumMap<>(Chain.class);

  public Analysis() {
    for (Chain chain : Chain.values()) {
      analyzers.put(chain, chain.analyzer());
    }
  }

  /** The words of a text, read as of that language. */
  public List<Term> terms(String text, Language language) {
    boolean vietnamese = language == Language.VI;
    List<Printed> exact = run(text, vietnamese ? Chain.VIETNAMESE : Chain.ENGLISH);
    List<Printed> loose = vietnamese ? exact : run(text, Chain.ENGLISH_STEMMED);
    List<Term> terms = new ArrayList<>(exact.size());
    for (int i = 0; i < exact.size(); i++) {
      Printed word = exact.get(i);
      String form = loose.get(i).term;
      boolean wavers = vietnamese && Forms.wavers(word.term);
      String printed = wavers ? Forms.printed(word.span.of(text)) : word.term;
      String loosely = vietnamese ? Forms.folded(form) : form;
      terms.add(new Term(word.term, loosely, word.span, printed));
    }
    return terms;
  }

  private List<Printed> run(String text, Chain chain) {
    List<Printed> found = new ArrayList<>();
    try (TokenStream stream = analyzers.get(chain).tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(new Printed(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory is always read", e);
    }
    return found;
  }

  private record Printed(String term, Span span) {}
}
