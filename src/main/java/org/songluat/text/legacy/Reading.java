package org.songluat.text.legacy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A paragraph read in every encoding, and as it stands.
 *
 * @param silent whether it has nothing that an encoding could change
 */
record Reading(boolean silent, LegacyScore asIs, Map<LegacyEncoding, LegacyScore> scores) {
  private static final BitSet LEGACY_ONLY = legacyOnly();

  private static final Reading SILENT = new Reading(true, LegacyScore.NONE, Map.of());

  /** Of the words of a text in VIQR most bear signs; of English hardly any do. */
  private static final int WORDS_TO_SIGNED = 4;

  static Reading of(String text) {
    return isUnicode(text) && !isMixed(text)
        ? new Reading(false, LegacyScore.NONE, Map.of())
        : scored(text);
  }

  /** A word beside legacy ones: a letter or two that are Unicode may have been put in later. */
  static Reading ofWord(String word) {
    Reading reading = scored(word);
    boolean better = Arrays.stream(LegacyEncoding.values()).anyMatch(e -> reading.gain(e) > 0);
    return better ? reading : of(word);
  }

  private static Reading scored(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    Map<LegacyEncoding, LegacyScore> scores = new EnumMap<>(LegacyEncoding.class);
    if (ascii) {
      LegacyScore score = viqr(text);
      if (score.good() == 0) {
        return SILENT;
      }
      scores.put(LegacyEncoding.VIQR, score);
    } else {
      for (LegacyEncoding encoding : List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI)) {
        scores.put(encoding, LegacyScore.of(encoding.decode(text)));
      }
    }
    return new Reading(false, LegacyScore.of(text), scores);
  }

  LegacyScore score(LegacyEncoding encoding) {
    return scores.getOrDefault(encoding, LegacyScore.NONE);
  }

  /** By how many words the encoding reads better than the text as it stands. */
  int gain(LegacyEncoding encoding) {
    return scores.containsKey(encoding) ? score(encoding).balance() - asIs.balance() : -1;
  }

  boolean isBest(LegacyEncoding encoding) {
    return Arrays.stream(LegacyEncoding.values()).noneMatch(e -> gain(e) > gain(encoding));
  }

  /** What the paragraph itself says, among the encodings that the document has. */
  Vote decide(List<LegacyEncoding> present) {
    int most = present.stream().mapToInt(this::gain).max().orElse(-1);
    List<LegacyEncoding> best = present.stream().filter(e -> gain(e) == most).toList();
    if (silent) {
      return Vote.SILENT;
    }
    if (most < 0) {
      return new Vote(true, Optional.empty());
    }
    return most > 0 && best.size() == 1
        ? new Vote(true, Optional.of(best.getFirst()))
        : new Vote(false, Optional.empty());
  }

  /** Whether there are letters among it that only Unicode has, and others that only VN3 has. */
  static boolean isMixed(String text) {
    return isUnicode(text) && hasLegacyOnly(text);
  }

  static boolean isUnicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x100 && (c >= 0x1EA0 && c <= 0x1EF9 || "ăđơưĂĐƠƯ".indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLegacyOnly(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0xA0 && c <= 0xFF && LEGACY_ONLY.get(c)) {
        return true;
      }
    }
    return false;
  }

  /** Vietnamese in Unicode has none of these letters and signs. */
  private static BitSet legacyOnly() {
    BitSet only = new BitSet(0x100);
    only.set(0xA1, 0x100);
    String vietnamese =
        "\u00C0\u00C1\u00C2\u00C3\u00C8\u00C9\u00CA\u00CC\u00CD\u00D2\u00D3\u00D4\u00D5\u00D9\u00DA\u00DD";
    vietnamese.chars().forEach(only::clear);
    vietnamese.toLowerCase(Locale.ROOT).chars().forEach(only::clear);
    return only;
  }

  private static LegacyScore viqr(String text) {
    String decoded = LegacyEncoding.VIQR.decode(text);
    LegacyScore score = decoded.equals(text) ? LegacyScore.NONE : LegacyScore.of(decoded);
    int words = decoded.split("\\P{L}+").length;
    return score.good() * WORDS_TO_SIGNED >= words ? score : LegacyScore.NONE;
  }

  /**
   * What a paragraph says about its encoding.
   *
   * @param decided whether it says anything
   * @param encoding nothing for text that is Unicode, or not decided
   */
  record Vote(boolean decided, Optional<LegacyEncoding> encoding) {
    static final Vote SILENT = new Vote(false, Optional.empty());
  }
}
