package org.songluat.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songluat.search.query.Bounds;
import org.songluat.search.query.Condition;
import org.songluat.search.query.Node;
import org.songluat.text.Measure;

/** Writes the fields of a query as they were understood, in the query language. */
final class FieldWriter {
  private FieldWriter() {}

  /** The fields of a part, one by one; what is excluded with its sign. */
  static Stream<String> of(Node part) {
    return switch (part) {
      case Node.Only only -> Stream.of(written(only.condition()));
      case Node.Not not -> of(not.part()).map(field -> "-" + field);
      case Node.Side side -> of(side.part());
      case Node.All all -> of(all.parts());
      case Node.Any any -> of(any.parts());
      case Node.Sequence sequence -> of(sequence.parts());
      case Node.Word word -> Stream.empty();
      case Node.Phrase phrase -> Stream.empty();
      case Node.Prefix prefix -> Stream.empty();
    };
  }

  private static Stream<String> of(List<Node> parts) {
    return parts.stream().flatMap(FieldWriter::of);
  }

  private static String written(Condition condition) {
    return switch (condition) {
      case Condition.OfWork work -> "work:" + work.id();
      case Condition.OfType type -> "type:" + type.type().code();
      case Condition.ByIssuer issuer -> "issuer:" + quoted(issuer.name());
      case Condition.SignedBy signer -> "signer:" + quoted(signer.name());
      case Condition.InDays days -> "date:" + range(days.first(), days.last());
      case Condition.InYears years -> "year:" + range(years.first(), years.last());
      case Condition.Cites cites -> "cites:" + quoted(cites.work().shown());
      case Condition.BasedOn based -> "basis:" + quoted(based.work().shown());
      case Condition.HasAmount amount -> "num:" + quoted(amounts(amount.choices()));
      case Condition.Has has -> "lang:" + has.language().code();
      case Condition.Lacks lacks -> "missing:" + lacks.language().code();
      case Condition.At at ->
          "path:"
              + quoted(at.places().stream().map(List::getFirst).collect(Collectors.joining(" ")));
    };
  }

  private static String quoted(String text) {
    return text.contains(" ") ? '"' + text + '"' : text;
  }

  private static String range(Object first, Object last) {
    return first.equals(last) ? first.toString() : first + ".." + last;
  }

  private static String amounts(List<Bounds> choices) {
    return choices.stream()
        .map(b -> range(amount(b.low()), amount(b.high())) + measure(b.measure()))
        .collect(Collectors.joining(" / "));
  }

  private static String amount(double amount) {
    if (Double.isInfinite(amount)) {
      return "";
    }
    BigDecimal exact = BigDecimal.valueOf(amount);
    return exact.stripTrailingZeros().toPlainString();
  }

  private static String measure(Measure measure) {
    return switch (measure) {
      case NUMBER -> "";
      case PERCENT -> "%";
      case VND, USD, EUR -> " " + measure;
    };
  }
}
