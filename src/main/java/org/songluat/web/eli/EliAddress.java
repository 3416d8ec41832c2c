package org.songluat.web.eli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.law.Work;
import org.songluat.text.Language;

/**
 * Where a work stands: {@code /eli/vn/law/2019/46-2019-qh14}, its version {@code …/vie}, a clause
 * {@code …/art_5__para_2}. The id alone tells the work; kind and year are for people.
 */
public record EliAddress(String path) {
  private static final Pattern YEAR = Pattern.compile("/((?:19|20)\\d{2})/");

  public static EliAddress of(Work work) {
    return new EliAddress("/eli/vn/" + work.type().code() + "/" + year(work) + "/" + work.id());
  }

  /** That of issue, else the one in the number. */
  private static String year(Work work) {
    if (work.issued() != null) {
      return String.valueOf(work.issued().getYear());
    }
    Matcher printed = YEAR.matcher(work.number() == null ? "" : work.number());
    return printed.find() ? printed.group(1) : "undated";
  }

  /** The version in a language. */
  public String version(Language language) {
    return path + "/" + code(language);
  }

  /** The code of ISO 639-2, as the European addresses have it. */
  static String code(Language language) {
    return language == Language.VI ? "vie" : "eng";
  }

  /** The language of a code. */
  public static Optional<Language> language(String code) {
    return switch (code) {
      case "vie" -> Optional.of(Language.VI);
      case "eng" -> Optional.of(Language.EN);
      default -> Optional.empty();
    };
  }

  /**
   * Whether a clause's key is meant by a place of an address: the whole key, or its end from an
   * article on; in the words of Akoma Ntoso ({@code para}, {@code point}) too.
   */
  public static boolean leads(String place, String key) {
    String own =
        place
            .replaceAll("(?<=^|__)para_", "cl_")
            .replaceAll("(?<=^|__)point_", "pt_")
            .replaceAll("(?<=^|__)hcontainer_", "hdg_")
            .replaceAll("(?<=^|__)indent_", "blt_")
            .replaceAll("(?<=^|__)al_", "p_");
    return key.equals(own) || own.startsWith("art_") && key.endsWith("__" + own);
  }
}
