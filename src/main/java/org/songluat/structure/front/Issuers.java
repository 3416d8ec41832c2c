package org.songluat.structure.front;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.IssuingBody;

/** Who issued and who signed a work, from the places that say so. */
final class Issuers {
  private final Gathered gathered;

  Issuers(Gathered gathered) {
    this.gathered = gathered;
  }

  /**
   * The number's own code tells it; else on whose behalf it is signed; else the site, the masthead,
   * the headline, the summary.
   */
  @Nullable String issuer(@Nullable DocumentNumber number) {
    Optional<IssuingBody> known =
        Stream.<Optional<IssuingBody>>of(
                number == null ? Optional.empty() : IssuingBody.of(number),
                inFirst(texts(Role.SIGNATURE).filter(Signature::behalf)),
                gathered
                    .fields()
                    .value(SiteFields.Field.ISSUER)
                    .flatMap(v -> IssuingBody.in(v.text())),
                inFirst(gathered.lines(Masthead.Line.ISSUER).stream().map(Placed::text)),
                inFirst(gathered.headlines().stream().map(Placed::text)),
                inFirst(texts(Role.SUMMARY).filter(t -> number != null && names(t, number))))
            .flatMap(Optional::stream)
            .findFirst();
    return known.map(IssuingBody::vietnamese).orElseGet(this::asPrinted);
  }

  private @Nullable String asPrinted() {
    Optional<String> field =
        gathered.fields().value(SiteFields.Field.ISSUER).map(SiteFields.Value::text);
    return field
        .or(() ->
            gathered.lines(Masthead.Line.CAPITALS).stream()
                .filter(p -> p.role() == Role.METADATA)
                .map(p -> Masthead.bare(p.text()))
                .findFirst())
        .orElse(null);
  }

  @Nullable String signer() {
    Optional<String> field =
        gathered.fields().value(SiteFields.Field.SIGNER).map(SiteFields.Value::text);
    List<String> names = texts(Role.SIGNATURE).filter(Signature::name).map(Masthead::bare).toList();
    return field.or(() -> names.stream().findFirst()).orElse(null);
  }

  private Stream<String> texts(Role role) {
    return gathered.of(role).stream().map(Placed::text);
  }

  private static boolean names(String text, DocumentNumber number) {
    return DocumentNumber.find(text).stream().anyMatch(f -> f.number().id().equals(number.id()));
  }

  private static Optional<IssuingBody> inFirst(Stream<String> texts) {
    return texts.flatMap(t -> IssuingBody.in(t).stream()).findFirst();
  }
}
