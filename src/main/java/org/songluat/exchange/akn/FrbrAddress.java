package org.songluat.exchange.akn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Work;
import org.songluat.text.Language;

/**
 * The addresses of a work and what it is realised in, as the naming convention of Akoma Ntoso has
 * them (AKN NC 1.0, section 4): {@code /akn/vn/act/decree/2031-03-04/9-2031-nd-cp/vie@2031-03-04}.
 */
record FrbrAddress(String work, String version) {
  /** What stands for the language of a collection of several. */
  static final String SEVERAL = "mul";

  static FrbrAddress of(Work work) {
    return of(work, (work.type().instrument() ? "act/" : "doc/") + work.type().code());
  }

  /** The two versions together. */
  static FrbrAddress ofCollection(Work work) {
    return of(work, "documentCollection/" + work.type().code());
  }

  private static FrbrAddress of(Work work, String kind) {
    LocalDate issued = work.issued();
    String date = issued == null ? "undated" : issued.toString();
    String name = name(work);
    return new FrbrAddress(
        "/akn/vn/" + kind + "/" + date + "/" + (name.isEmpty() ? "untitled" : name),
        issued == null ? "" : issued.toString());
  }

  private static String name(Work work) {
    @Nullable String title = work.titles().best(Language.VI);
    String id = work.id() == null ? title : work.id();
    return id == null ? "" : DocumentNumber.id(id);
  }

  /** The code of ISO 639-2, which the convention asks for. */
  static String code(Language language) {
    return language == Language.VI ? "vie" : "eng";
  }

  /** The version of a language as it was when it was issued. */
  String expression(String language) {
    return work + "/" + language + "@" + version;
  }
}
