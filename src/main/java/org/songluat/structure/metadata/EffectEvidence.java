package org.songluat.structure.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Finding;
import org.songluat.law.WorkType;
import org.songluat.structure.front.SiteFields;
import org.songluat.text.Language;

/** The places that tell the day on which a work takes effect. */
final class EffectEvidence {
  private final List<Evidence<LocalDate>> days = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private EffectEvidence() {}

  static EffectEvidence in(Gathered gathered, WorkType type, @Nullable LocalDate issued) {
    EffectEvidence evidence = new EffectEvidence();
    for (Language language : Language.values()) {
      EffectFinder.in(gathered.all(), language, type).ifPresent(e -> evidence.add(e, issued));
    }
    gathered
        .fields()
        .value(SiteFields.Field.EFFECTIVE)
        .flatMap(v -> DateEvidence.day(v.text(), Language.VI, Place.SITE_FIELD, v.span()))
        .ifPresent(evidence.days::add);
    if (!evidence.days.isEmpty()) {
      evidence.findings.clear();
    }
    return evidence;
  }

  List<Evidence<LocalDate>> days() {
    return days;
  }

  /** What neither follows from the text nor is told by the site: it is not guessed. */
  List<Finding> findings() {
    return findings;
  }

  private void add(Effect effect, @Nullable LocalDate issued) {
    Optional<LocalDate> day = Optional.ofNullable(effect.day(issued));
    day.ifPresent(d ->
        days.add(
            new Evidence<>(
                d, effect.printed(), Place.EFFECTIVE_CLAUSE, effect.language(), effect.span())));
    if (day.isEmpty()) {
      String message = "The day of effect must follow from the text, got \"%s\"";
      findings.add(
          new Finding("effective-open", message.formatted(effect.printed()), effect.span()));
    }
  }
}
