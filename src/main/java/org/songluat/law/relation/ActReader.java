package org.songluat.law.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.songluat.law.WorkType;
import org.songluat.law.cite.Citation;
import org.songluat.law.relation.Relation.Kind;
import org.songluat.text.Span;

/**
 * Tells from the words around citations what a text does to the works that they name. A verb does
 * it to the list behind it, "bãi bỏ Luật A, Luật B", or to the list before it, "Luật A và Luật B
 * hết hiệu lực"; not to what is named only to describe a member: "bãi bỏ Thông tư A hướng dẫn Luật
 * B", "sửa đổi Luật A đã được sửa đổi theo Luật B".
 */
final class ActReader {
  private static final Pattern GROUND =
      Pattern.compile(
          "^[\\s\\-–*_(“\"]{0,6}(?:căn cứ|pursuant to|in pursuance of|based on the|on the basis of"
              + "|with reference to)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Something else than the work cited is the subject of a verb behind it. */
  private static final Pattern OTHER_SUBJECT =
      Pattern.compile(
          "(?:giấy|hợp đồng|chứng chỉ|mà|nếu|thì|khi|\\b(?:licen[cs]e|permit|contract|if|when))");

  /** Longer texts are tables and the like; they do nothing to others. */
  private static final int LONGEST = 20_000;

  private final String text;
  private final List<Citation> citations;
  private final boolean title;
  private final List<Kind> kinds;

  /**
   * Reads one text.
   *
   * @param citations all of it, in order
   * @param title whether the text is the work's own title
   * @param introduced what the heading above says of all that is listed here
   */
  ActReader(String text, List<Citation> citations, boolean title, Kind introduced) {
    this.text = text.toLowerCase(Locale.ROOT);
    this.citations = citations;
    this.title = title;
    this.kinds = new ArrayList<>(Collections.nCopies(citations.size(), Kind.CITES));
    if (text.length() > LONGEST) {
      return;
    }
    read();
    if (introduced != Kind.CITES) {
      tell(new Span(0, text.length()), new ActVerbs.Verb(introduced, false, 0, 0));
    }
  }

  /** Whether the clause is a căn cứ. */
  static boolean ground(String clause) {
    return GROUND.matcher(clause).find();
  }

  /** What a text that ends in a colon says of what is listed below it. */
  static Kind introduction(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return lower.endsWith(":") ? ActVerbs.introduction(lower) : Kind.CITES;
  }

  /** What the text does to the works, citation by citation. */
  List<Kind> kinds() {
    return kinds;
  }

  private void read() {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(i)) {
        sentence(new Span(start, i));
        start = i + 1;
      }
    }
    sentence(new Span(start, text.length()));
  }

  private boolean ends(int i) {
    char c = text.charAt(i);
    return c == '.' && !number(i) || c == '\n' || c == '!' || c == '?';
  }

  /** "No.", and the dot within a number or a citation. */
  private boolean number(int dot) {
    boolean mark = dot >= 2 && text.startsWith("no", dot - 2);
    boolean within = dot + 1 < text.length() && !Character.isWhitespace(text.charAt(dot + 1));
    return mark || within;
  }

  private void sentence(Span sentence) {
    boolean cites = citations.stream().anyMatch(c -> within(c, sentence));
    if (!cites) {
      return;
    }
    String words = sentence.of(text);
    List<ActVerbs.Verb> verbs = ActVerbs.in(words, title);
    for (ActVerbs.Verb verb : verbs) {
      if (!verb.past()) {
        int end =
            verbs.stream()
                .filter(v -> !v.past() && v.start() > verb.start())
                .mapToInt(ActVerbs.Verb::start)
                .min()
                .orElse(words.length());
        tell(new Span(sentence.start() + verb.end(), sentence.start() + end), verb);
      }
    }
    for (ActVerbs.Verb verb : ActVerbs.ofSubjects(words)) {
      int end = sentence.start() + verb.start();
      int last = lastEnd(sentence.start(), end);
      if (!OTHER_SUBJECT.matcher(text.substring(last, end)).find()) {
        tell(new Span(sentence.start(), end), verb);
      }
    }
  }

  private int lastEnd(int start, int end) {
    return citations.stream()
        .map(Citation::span)
        .filter(s -> s.start() >= start && s.end() <= end)
        .mapToInt(Span::end)
        .max()
        .orElse(start);
  }

  /** Gives the relation of a verb to the members of a list, if nothing was told of them yet. */
  private void tell(Span list, ActVerbs.Verb verb) {
    ListReader members = new ListReader(text, list);
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      if (within(citation, list) && RelationFinder.leadsElsewhere(citation)) {
        boolean member = members.next(citation);
        boolean free = kinds.get(i) == Kind.CITES;
        if (member && free && !abstracted(citation)) {
          kinds.set(i, verb.kind());
        }
      }
    }
  }

  /** A constitution without its year is the one in force: no law ends it. */
  private boolean abstracted(Citation citation) {
    return citation.type() == WorkType.CONSTITUTION && citation.year() == null && !title;
  }

  private static boolean within(Citation citation, Span span) {
    return citation.span().start() >= span.start() && citation.span().start() < span.end();
  }
}
