package org.songluat.structure.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Finding;
import org.songluat.law.Statement;
import org.songluat.law.Statement.Field;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.structure.front.Placed;
import org.songluat.text.Folded;
import org.songluat.text.Language;

/** Reads what a source says of its work, and where its places disagree. */
public final class MetadataReader {
  private final Gathered gathered;
  private final List<Statement> statements = new ArrayList<>();
  private final Accord accord = new Accord();
  private final List<Finding> open = new ArrayList<>();

  /**
   * A reader for one source.
   *
   * @param fileTitle the title that the file's format carries, or empty
   */
  public MetadataReader(List<Placed> placed, String fileTitle) {
    this.gathered = new Gathered(placed, fileTitle);
  }

  public Work read() {
    List<Evidence<DocumentNumber>> numbers = NumberEvidence.in(gathered);
    keep(Field.NUMBER, numbers, DocumentNumber::canonical);
    accord.of("number-conflict", "number", numbers, DocumentNumber::id);
    accord.spelling(numbers);
    DocumentNumber number = Evidence.first(numbers);
    WorkType type = type(numbers);
    boolean issuedAtAll = type != WorkType.ARTICLE;
    List<Evidence<String>> issuers = issuedAtAll ? Issuers.in(gathered, numbers) : List.of();
    keep(Field.ISSUER, issuers, Function.identity());
    List<Evidence<String>> signers = issuedAtAll ? Signers.in(gathered, type) : List.of();
    keep(Field.SIGNER, signers, Function.identity());
    accord.of("signer-conflict", "signer", signers, Folded::words);
    LocalDate issued = issued();
    return new Work(
        number == null ? null : number.id(),
        number == null ? null : number.canonical(),
        type,
        Evidence.first(issuers),
        Evidence.first(signers),
        issued,
        effective(type, issued),
        new Titles(title(Language.VI), title(Language.EN)));
  }

  /** Where places disagree, and what cannot be told; after {@link #read}. */
  public List<Finding> findings() {
    return Stream.concat(accord.findings().stream(), open.stream()).toList();
  }

  /** All that the places say, by field, the believed first; after {@link #read}. */
  public List<Statement> statements() {
    return statements;
  }

  private <T> void keep(Field field, List<Evidence<T>> evidence, Function<T, String> value) {
    evidence.stream().map(e -> e.as(field, value)).distinct().forEach(statements::add);
  }

  private WorkType type(List<Evidence<DocumentNumber>> numbers) {
    List<Evidence<WorkType>> types = TypeEvidence.in(gathered, numbers);
    keep(Field.TYPE, types, WorkType::code);
    WorkType type = Evidence.first(types);
    return type == null ? TypeEvidence.fallback(gathered, !numbers.isEmpty()) : type;
  }

  private @Nullable LocalDate issued() {
    List<Evidence<LocalDate>> dates = DateEvidence.in(gathered);
    keep(Field.ISSUED, dates, LocalDate::toString);
    accord.of("date-conflict", "date of issue", dates, LocalDate::toString);
    return Evidence.first(dates);
  }

  private @Nullable LocalDate effective(WorkType type, @Nullable LocalDate issued) {
    EffectEvidence effect = EffectEvidence.in(gathered, type, issued);
    keep(Field.EFFECTIVE, effect.days(), LocalDate::toString);
    accord.of("effective-conflict", "date of effect", effect.days(), LocalDate::toString);
    open.addAll(effect.findings());
    return Evidence.first(effect.days());
  }

  private @Nullable String title(Language language) {
    List<Evidence<String>> titles = TitleEvidence.in(gathered, language);
    keep(Field.TITLE, titles, Function.identity());
    return Evidence.first(titles);
  }
}
