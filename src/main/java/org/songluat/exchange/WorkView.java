package org.songluat.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Titles;
import org.songluat.law.Work;

/** A work in JSON, as the contract's {@code outline --json} has it. */
public record WorkView(
    @Nullable String id,
    @Nullable String number,
    String type,
    @Nullable String issuer,
    @Nullable String signer,
    @Nullable LocalDate issued,
    @Nullable LocalDate effective,
    TitlesView titles) {
  /** A work's titles in JSON. */
  public record TitlesView(@Nullable String vi, @Nullable String en) {
    static TitlesView of(Titles titles) {
      return new TitlesView(titles.vi(), titles.en());
    }
  }

  /** A work in JSON where others are the matter: a hit, a bitext. */
  public record Brief(
      @Nullable String id, @Nullable String number, String type, TitlesView titles) {
    public static Brief of(Work work) {
      return new Brief(work.id(), work.number(), work.type().code(), TitlesView.of(work.titles()));
    }
  }

  public static WorkView of(Work work) {
    return new WorkView(
        work.id(),
        work.number(),
        work.type().code(),
        work.issuer(),
        work.signer(),
        work.issued(),
        work.effective(),
        TitlesView.of(work.titles()));
  }
}
