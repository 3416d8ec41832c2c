package org.songluat.structure.metadata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songluat.law.WorkType;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.TypeNames;
import org.songluat.text.Folded;
import org.songluat.text.Language;

/**
 * Recognises "Luật này có hiệu lực …" and "This Law takes effect …" where such a sentence begins,
 * accents and case apart.
 */
final class EffectSentence {
  private static final int LONGEST_PRINTED = 160;
  private static final int LONGEST_SUBJECT = 300;

  /** The name of the article, where no full stop parts it from its text. */
  private static final String NAME =
      "(?:(?:dieu khoan|hieu luc|thoi diem|to"
          + " chuc|effect|effective|implementation|entry|enforcement)[^.;:]{0,60}?(?:thi hanh|hieu"
          + " luc|effect|enforcement|implementation|force) )?";

  private static final Pattern VI =
      Pattern.compile(
          NAME
              + "(%s)(?: nay)*(?: bat dau| chinh thuc| se)?(?: [^.;]{0,200}? va)? co hieu luc"
                  .formatted(names(Language.VI))
              + " ?(?:thi hanh)?");
  private static final Pattern EN =
      Pattern.compile(
          NAME
              + "(?:this|the present|the) (%s)(?: shall| will)? (?:takes? (?:its )?effect"
                  .formatted(names(Language.EN))
              + "|(?:comes?|goes|enters?|go) into (?:full )?(?:force|effect)"
              + "|(?:be|is|becomes?|come) (?:in force|effective)|(?:has|have) effect)"
              + "(?: for implementation)?");

  /** What a sentence may begin after: a label, another sentence. */
  private static final String BEFORE = ".:;)]*-";

  private EffectSentence() {}

  private static String names(Language language) {
    Stream<String> ours =
        Arrays.stream(WorkType.values())
            .filter(WorkType::instrument)
            .map(t -> language == Language.VI ? t.vietnamese() : t.english());
    Stream<String> more = Stream.of("van ban", "quy che", "document", "decree-law", "resolution");
    return Stream.concat(ours, more)
        .map(Folded::of)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  static Optional<Effect> in(Placed placed) {
    String folded = Folded.of(placed.text());
    boolean vietnamese = placed.language() == Language.VI;
    if (vietnamese && !folded.contains("co hieu luc")) {
      return Optional.empty();
    }
    Matcher m = (vietnamese ? VI : EN).matcher(folded);
    for (int i = 0; i >= 0; i = nextStart(folded, i)) {
      if (vietnamese && folded.indexOf("co hieu luc", i) > i + LONGEST_SUBJECT) {
        continue;
      }
      if (m.region(i, folded.length()).lookingAt()) {
        String printed = placed.text().substring(m.end());
        Optional<Effect.Start> start = EffectStart.of(printed, placed.language());
        if (start.isPresent()) {
          return Optional.of(effect(placed, m, start.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static int nextStart(String folded, int from) {
    int i = from;
    while (i < folded.length() && BEFORE.indexOf(folded.charAt(i)) < 0) {
      i++;
    }
    while (i < folded.length() && !Character.isLetter(folded.charAt(i))) {
      i++;
    }
    return i < folded.length() ? i : -1;
  }

  private static Effect effect(Placed placed, Matcher m, Effect.Start start) {
    String rest = placed.text().substring(m.start(1)).strip();
    int end = rest.length() <= LONGEST_PRINTED ? rest.length() : LONGEST_PRINTED;
    return new Effect(
        placed.language(),
        TypeNames.in(m.group(1)).orElse(null),
        rest.substring(0, end),
        start,
        placed.paragraph().span());
  }
}
