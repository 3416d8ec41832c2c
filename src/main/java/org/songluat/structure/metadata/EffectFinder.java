package org.songluat.structure.metadata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.Role;
import org.songluat.text.Language;

/**
 * Finds where a text says when it takes effect (Law 80/2015/QH13, art. 151): in its last article
 * that speaks of it, for an amending law quotes such articles of others before. Exceptions say
 * "khoản 2 Điều này có hiệu lực", never "Luật này có hiệu lực".
 */
final class EffectFinder {
  private final Language language;
  private final WorkType type;
  private @Nullable Effect found;
  private int foundIn;

  private EffectFinder(Language language, WorkType type) {
    this.language = language;
    this.type = type;
  }

  static Optional<Effect> in(List<Placed> placed, Language language, WorkType type) {
    EffectFinder finder = new EffectFinder(language, type);
    int article = 0;
    for (Placed p : placed) {
      if (p.role() == Role.BODY && p.language() == language) {
        article += article(p.text()) ? 1 : 0;
        if (finder.mentions(p.text()) && "“\"‘«".indexOf(p.text().charAt(0)) < 0) {
          finder.offer(EffectSentence.in(p), article);
        }
      }
    }
    return Optional.ofNullable(finder.found);
  }

  /** Cheap, and true for the misreadings "hiệu lục" and "hieu luc" too. */
  private boolean mentions(String text) {
    return language == Language.VI
        ? text.contains("lực") || text.contains("lục") || text.contains("luc")
        : text.contains("effect") || text.contains("force");
  }

  private static boolean article(String text) {
    return text.startsWith("Điều ") || text.startsWith("Article ") || text.startsWith("ĐIỀU ");
  }

  private void offer(Optional<Effect> offered, int article) {
    if (offered.isPresent() && offered.get().language() == language) {
      boolean own = offered.get().subject() == type;
      boolean ownBefore = found != null && found.subject() == type;
      if (found == null || own && !ownBefore || own == ownBefore && article > foundIn) {
        found = offered.get();
        foundIn = article;
      }
    }
  }
}
