package org.songluat.structure.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.law.Clause;
import org.songluat.law.LegalBasis;
import org.songluat.structure.front.Ground;
import org.songluat.text.Folded;
import org.songluat.text.Span;

/**
 * Finds the grounds that a version names before its first article or heading, each as one record,
 * several in one paragraph too.
 */
public final class LegalBases {
  private static final int MOST_BEFORE = 80;

  /** After a semicolon another ground begins with such words, or with an instrument's name. */
  private static final Pattern NEXT =
      Pattern.compile(
          "[;.] ?(?=\\p{Lu})(?!(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết"
              + " định|Thông tư|Chỉ thị) này)|; ?(?=(?:và )?(?:căn cứ|theo đề nghị|xét|luật|bộ"
              + " luật|pháp lệnh|nghị (?:định|quyết)|quyết định|thông tư|khoản|điều|pursuant|the"
              + " (?:law|decree)|law|decree)(?!\\p{L}))");

  /** The enacting words that may follow in the same paragraph. */
  private static final Pattern ENACTS =
      Pattern.compile(
          "[,;.] ?(?=(?:(?:quoc hoi|uy ban|chinh phu|thu tuong|bo truong|bo |chu tich|hoi dong|ngan"
              + " hang|thong doc|toa an|vien |tong |lien |cac bo|thanh tra|kiem toan|ban"
              + " )[^,;.]{0,160}? (?:ban hanh|huong dan|quy dinh|quyet dinh|thong tu|cong bo|quyet"
              + " nghi|thong nhat|giai thich|sua doi|chi thi|yeu cau)|(?:hien phap|bo"
              + " luat|luat|phap lenh|nghi quyet|nghi dinh|quyet dinh|thong tu) nay |(?:the"
              + " )?(?:national assembly|government|prime"
              + " minister|minister|ministry|president|standing"
              + " committee|chief|governor|general)[^,;]{0,120}?"
              + " (?:hereby|promulgates?|decrees?|decides?|provides?|issues?|guides?|enacts?|passes|resolves?)\\b|this"
              + " (?:law|code|decree|circular|decision|ordinance|resolution)\\b))");

  private final String source;
  private final List<LegalBasis> found = new ArrayList<>();

  private LegalBases(String source) {
    this.source = source;
  }

  /**
   * The grounds of a version.
   *
   * @param source the text its clauses were read from
   */
  public static List<LegalBasis> of(List<Clause> clauses, String source) {
    LegalBases bases = new LegalBases(source);
    for (Clause clause : clauses.subList(0, Math.min(MOST_BEFORE, clauses.size()))) {
      int begin = Ground.begin(clause.text());
      if (begin < 0 && clause.level().labelled()) {
        break;
      }
      if (begin >= 0) {
        bases.split(clause, begin);
      }
    }
    return bases.found;
  }

  private void split(Clause clause, int begin) {
    int end = enacting(clause.text(), begin);
    Matcher m = NEXT.matcher(clause.text()).region(begin, end);
    int start = begin;
    while (m.find()) {
      boolean sentence = clause.text().charAt(m.start()) == '.';
      if (!sentence || Ground.begin(clause.text().substring(m.end())) == 0) {
        add(clause, start, m.start());
        start = m.end();
      }
    }
    add(clause, start, end);
  }

  private static int enacting(String text, int begin) {
    Matcher m = ENACTS.matcher(Folded.of(text)).region(begin, text.length());
    return m.find() ? m.start() : text.length();
  }

  private void add(Clause clause, int start, int end) {
    int last = end;
    while (last > start && ";,.: ".indexOf(clause.text().charAt(last - 1)) >= 0) {
      last--;
    }
    if (last > start) {
      String text = clause.text().substring(start, last);
      found.add(new LegalBasis(clause.id(), text, place(clause, new Span(start, last))));
    }
  }

  /**
   * Where a part of a clause stands in the source; the clause's whole place where that is unsure.
   */
  private Span place(Clause clause, Span part) {
    int at = clause.source().start();
    int start = -1;
    for (int i = 0; i < part.end(); i++) {
      char c = clause.text().charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      while (at < clause.source().end() && blank(source.charAt(at))) {
        at++;
      }
      if (at >= clause.source().end() || source.charAt(at) != c) {
        return clause.source();
      }
      start = i == part.start() ? at : start;
      at++;
    }
    return start < 0 ? clause.source() : new Span(start, at);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }
}
