package org.songluat.structure.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Finding;
import org.songluat.law.WorkType;
import org.songluat.text.Vietnamese;

/** Compares what the places of a source say, and makes findings where they disagree. */
final class Accord {
  private final List<Finding> findings = new ArrayList<>();

  List<Finding> findings() {
    return findings;
  }

  /** The first of the evidence is what the work takes. */
  <T> void of(String code, String what, List<Evidence<T>> evidence, Function<T, String> key) {
    List<Evidence<T>> distinct = Evidence.distinct(evidence, e -> key.apply(e.value()));
    if (distinct.size() > 1) {
      String all =
          distinct.stream()
              .map(e -> shown(e.value()) + " (" + e.place() + ")")
              .collect(Collectors.joining(", "));
      String message = "The places must name one %s, got %s; the first is taken";
      findings.add(new Finding(code, message.formatted(what, all), distinct.get(1).span()));
    }
  }

  private static String shown(Object value) {
    return switch (value) {
      case DocumentNumber number -> number.canonical();
      case WorkType type -> type.code();
      default -> value.toString();
    };
  }

  /** One number in several spellings is no conflict, but worth a look; English has no Đ. */
  void spelling(List<Evidence<DocumentNumber>> numbers) {
    List<Evidence<DocumentNumber>> printed =
        Evidence.distinct(
            numbers.stream().filter(e -> e.place() != Place.HEADLINE).toList(),
            e -> Vietnamese.fold(e.printed()).replace(" ", ""));
    boolean one = Evidence.distinct(printed, e -> e.value().id()).size() == 1;
    if (one && printed.size() > 1) {
      String all =
          printed.stream()
              .map(e -> e.printed() + " (" + e.place() + ")")
              .collect(Collectors.joining(", "));
      findings.add(
          new Finding(
              "number-spelling",
              "The number is printed in several ways: " + all,
              printed.get(1).span()));
    }
  }
}
