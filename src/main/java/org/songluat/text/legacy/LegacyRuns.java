package org.songluat.text.legacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songluat.text.legacy.LegacyText.Converted;

/**
 * Turns text whose fonts are known into Unicode, each run by its own font. A font only claims an
 * encoding, since people set Unicode in old fonts too: what reads worse decoded stays, and what
 * reads as well either way goes with the rest of the document in that font. Runs in other fonts are
 * told by statistics.
 */
public final class LegacyRuns {
  /** Runs of a block that claim the same. */
  private record Part(int block, String text, Optional<LegacyEncoding> claimed) {}

  private static final Converted NOTHING = new Converted("", Optional.empty());

  private final List<Part> parts = new ArrayList<>();
  private final List<Optional<FontClaim>> claims;
  private final Map<LegacyEncoding, Integer> gains = new EnumMap<>(LegacyEncoding.class);

  private LegacyRuns(List<List<FontRun>> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      addParts(i, blocks.get(i));
    }
    claims = parts.stream().map(p -> p.claimed().map(e -> FontClaim.of(p.text(), e))).toList();
    for (Optional<FontClaim> claim : claims) {
      claim.ifPresent(c -> gains.merge(c.encoding(), c.gain(), Integer::sum));
    }
  }

  /** The blocks of a document in Unicode, each made of its runs. */
  public static List<Converted> toUnicode(List<List<FontRun>> blocks) {
    return new LegacyRuns(blocks).convert(blocks.size());
  }

  /** Whether a font of that name was made for a legacy encoding. */
  public static boolean isClaimed(String font) {
    return LegacyFont.encoding(font).isPresent();
  }

  private void addParts(int block, List<FontRun> runs) {
    StringBuilder text = new StringBuilder();
    Optional<LegacyEncoding> claimed = Optional.empty();
    for (FontRun run : runs) {
      Optional<LegacyEncoding> claim = LegacyFont.encoding(run.font());
      if (!claim.equals(claimed) && !text.isEmpty()) {
        parts.add(new Part(block, text.toString(), claimed));
        text.setLength(0);
      }
      claimed = claim;
      text.append(run.text());
    }
    parts.add(new Part(block, text.toString(), claimed));
  }

  private List<Converted> convert(int blocks) {
    Iterator<Converted> told =
        LegacyText.toUnicode(
                parts.stream().filter(p -> p.claimed().isEmpty()).map(Part::text).toList())
            .iterator();
    List<Converted> all = new ArrayList<>(Collections.nCopies(blocks, NOTHING));
    for (int i = 0; i < parts.size(); i++) {
      int block = parts.get(i).block();
      Converted part = claims.get(i).map(this::settle).orElseGet(told::next);
      Converted before = all.get(block);
      all.set(block, new Converted(before.text() + part.text(), before.from().or(part::from)));
    }
    return all;
  }

  private Converted settle(FontClaim claim) {
    return claim.settle(gains.getOrDefault(claim.encoding(), 0) > 0);
  }
}
