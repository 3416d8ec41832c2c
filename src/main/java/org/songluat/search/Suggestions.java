package org.songluat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.songluat.index.BeadQuery;
import org.songluat.index.Fields;
import org.songluat.index.Found;
import org.songluat.index.LegalIndex;
import org.songluat.index.analysis.Analysis;
import org.songluat.law.Work;
import org.songluat.search.score.QueryWriter;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/** Works by number or title, then terms, that what is typed may go on to. */
record Suggestions(LegalIndex index, Analysis analysis) {
  private static final int LONGEST = 200;
  private static final int MOST = 50;

  List<Suggestion> of(String beginning, int most) throws IOException {
    int wanted = Math.clamp(most, 0, MOST);
    String typed = Vietnamese.nfc(beginning);
    List<String> words =
        analysis.terms(typed, Language.VI).stream().map(term -> term.loose()).toList();
    List<Suggestion> found = new ArrayList<>();
    if (words.isEmpty() || wanted == 0 || typed.length() > LONGEST) {
      return found;
    }
    int works = Math.max(1, wanted / 2);
    for (Found work : index.find(new BeadQuery(named(words), null, works, null, 0)).found()) {
      found.add(ofWork(work.bead().work()));
    }
    for (String term : index.complete(typed, wanted - found.size())) {
      found.add(new Suggestion(term, null, null));
    }
    return List.copyOf(found);
  }

  /** All words of the name, the last one perhaps only begun. */
  private static Query named(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words.subList(0, words.size() - 1)) {
      all.add(QueryWriter.term(Fields.NAME, word), Occur.MUST);
    }
    return all.add(new PrefixQuery(new Term(Fields.NAME, words.getLast())), Occur.MUST).build();
  }

  private static Suggestion ofWork(Work work) {
    String title = work.titles().best(Language.VI);
    String number = work.number();
    String text = number != null ? number : title != null ? title : String.valueOf(work.id());
    return new Suggestion(text, work.id(), title);
  }
}
