package org.songluat.web.eli;

import java.util.ArrayList;
import java.util.List;
import org.songluat.exchange.ExportFormat;
import org.songluat.index.StoredWork;
import org.songluat.text.Language;

/**
 * A work elsewhere: in a language, as data, or in a format.
 *
 * @param language empty where it is not of one
 */
public record Alternate(String href, String type, String language) {
  public static List<Alternate> of(StoredWork stored) {
    EliAddress address = EliAddress.of(stored.work());
    List<Alternate> all = new ArrayList<>();
    for (Language language : languages(stored)) {
      all.add(new Alternate(address.version(language), "text/html", language.code()));
    }
    all.add(new Alternate(data(stored), Legislation.MEDIA_TYPE, ""));
    for (ExportFormat format : ExportFormat.values()) {
      String href = "/api/v1/works/" + stored.id() + "/export?format=" + format.code();
      all.add(new Alternate(href, format.mediaType(), ""));
    }
    return all;
  }

  /** Where a work is told to machines. */
  public static String data(StoredWork stored) {
    return "/works/" + stored.id() + ".jsonld";
  }

  static List<Language> languages(StoredWork stored) {
    List<Language> languages = new ArrayList<>();
    if (stored.viClauses() > 0) {
      languages.add(Language.VI);
    }
    if (stored.enClauses() > 0) {
      languages.add(Language.EN);
    }
    return languages;
  }
}
