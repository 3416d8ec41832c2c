package org.songluat.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songluat.index.analysis.PlaceTerms;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Level;
import org.songluat.law.WorkType;
import org.songluat.search.note.Slip;
import org.songluat.search.note.Slip.Rule;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/** Reads what stands after a field's colon. */
final class Conditions {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(\\.\\.)?(\\d{4})?");
  private static final Pattern LABEL = Pattern.compile("[\\p{L}\\d]{1,8}");

  private Conditions() {}

  static Condition of(String field, Token value) throws SyntaxException {
    String text = value.text().strip();
    return switch (field) {
      case "work" -> work(text);
      case "type" -> new Condition.OfType(type(value, text));
      case "issuer" -> new Condition.ByIssuer(text);
      case "signer" -> new Condition.SignedBy(text);
      case "year" -> years(value, text);
      case "date" -> days(value, text);
      case "num" -> amounts(value, text);
      case "cites" -> new Condition.Cites(named(value, text));
      case "basis" -> new Condition.BasedOn(named(value, text));
      case "lang" -> new Condition.Has(language(field, value, text));
      case "missing" -> new Condition.Lacks(language(field, value, text));
      case "article" -> article(value, text);
      case "path" -> path(value, text);
      default -> throw new IllegalStateException("No such field: " + field);
    };
  }

  /** A number in any spelling, or an id. */
  private static Condition work(String text) {
    String id = DocumentNumber.parse(text).map(DocumentNumber::id).orElse(DocumentNumber.id(text));
    return new Condition.OfWork(id);
  }

  /** A work by its number in any spelling, by its id, or by type and figure. */
  private static WorkMention named(Token value, String text) {
    List<WorkMention> found = WorkMention.find(text);
    boolean whole = found.size() == 1 && found.getFirst().span().length() == text.length();
    return whole
        ? found.getFirst()
        : new WorkMention(DocumentNumber.id(text), null, null, text, value.span());
  }

  private static Condition days(Token value, String text) throws SyntaxException {
    Optional<Condition.InDays> days = Days.read(text);
    if (days.isEmpty()) {
      throw bad(Rule.DATE, value, text);
    }
    return days.get();
  }

  private static Condition amounts(Token value, String text) throws SyntaxException {
    List<Bounds> choices = Amounts.read(text);
    if (choices.isEmpty()) {
      throw bad(Rule.NUM, value, text);
    }
    return new Condition.HasAmount(choices);
  }

  private static WorkType type(Token value, String text) throws SyntaxException {
    String wanted = DocumentNumber.id(text);
    for (WorkType type : WorkType.values()) {
      if (List.of(type.code(), id(type.vietnamese()), id(type.english())).contains(wanted)) {
        return type;
      }
    }
    String known =
        Arrays.stream(WorkType.values()).map(WorkType::code).collect(Collectors.joining(", "));
    throw bad(Rule.TYPE, value, text, known);
  }

  private static Condition years(Token value, String text) throws SyntaxException {
    Matcher m = YEARS.matcher(text);
    if (!m.matches() || m.group(1) == null && m.group(3) == null) {
      throw bad(Rule.YEAR, value, text);
    }
    boolean range = m.group(2) != null;
    int first = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
    int open = range ? 9999 : first;
    int last = m.group(3) == null ? open : Integer.parseInt(m.group(3));
    if (first > last || !range && m.group(3) != null) {
      throw bad(Rule.YEAR, value, text);
    }
    return new Condition.InYears(first, last);
  }

  private static Language language(String field, Token value, String text) throws SyntaxException {
    return switch (text) {
      case "vi" -> Language.VI;
      case "en" -> Language.EN;
      default -> throw bad(Rule.LANGUAGE, value, text, field);
    };
  }

  private static Condition article(Token value, String text) throws SyntaxException {
    if (!LABEL.matcher(text).matches()) {
      throw bad(Rule.ARTICLE, value, text);
    }
    return new Condition.At(List.of(List.of(PlaceTerms.step(Level.ARTICLE, text))));
  }

  private static Condition path(Token value, String text) throws SyntaxException {
    List<PlaceMention> cited = PlaceMention.find(text);
    if (!cited.isEmpty()) {
      return new Condition.At(cited.stream().map(PlaceMention::terms).toList());
    }
    List<String> labels = List.of(text.split("\\.", -1));
    if (!labels.stream().allMatch(label -> LABEL.matcher(label).matches())) {
      throw bad(Rule.PATH, value, text);
    }
    return new Condition.At(
        List.of(labels.size() > 1 ? List.of(PlaceTerms.chain(labels)) : PlaceTerms.anyLevel(text)));
  }

  private static String id(String name) {
    return DocumentNumber.id(Vietnamese.nfc(name));
  }

  private static SyntaxException bad(Rule rule, Token value, Object... said) {
    return new SyntaxException(new Slip(rule, said), value.span().start());
  }
}
