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

  private static final Pattern VI =
      Pattern.compile(
          "\\b(%s)(?: nay)*(?: bat dau| chinh thuc| se)?(?: [^.;]{0,200}? va)? co hieu luc ?(?:thi hanh)?"
              .formatted(names(Language.VI)));
  private static final Pattern EN =
      Pattern.compile(
          "\\b(?:this|the present|the) (%s)(?: shall| will)? (?:takes? (?:its )?effect|(?:comes?|goes|enters?|go)"
                  .formatted(names(Language.EN))
              + " into (?:full )?(?:force|effect)|(?:be|is|becomes?|come) (?:in force|effective)"
              + "|(?:has|have) effect)(?: for implementation)?");

  /** What a sentence may begin after: a label, another sentence, the name of the article. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:.*[.:;)\\]*-]|.*(?:thi hanh|hieu luc|effect|enforcement|implementation|force))? *");

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
    if (vietnamese && !folded.contains("hieu luc")) {
      return Optional.empty();
    }
    Matcher m = (vietnamese ? VI : EN).matcher(folded);
    while (m.find()) {
      if (BEFORE.matcher(folded.substring(0, m.start())).matches()) {
        String printed = placed.text().substring(m.end());
        Optional<Effect.Start> start = EffectStart.of(printed, placed.language());
        if (start.isPresent()) {
          return Optional.of(effect(placed, m, start.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Effect effect(Placed placed, Matcher m, Effect.Start start) {
    String rest = placed.text().substring(m.start()).strip();
    int end = rest.length() <= LONGEST_PRINTED ? rest.length() : LONGEST_PRINTED;
    return new Effect(
        placed.language(),
        TypeNames.in(m.group(1)).orElse(null),
        rest.substring(0, end),
        start,
        placed.paragraph().span());
  }
}
