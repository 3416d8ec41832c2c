package org.songluat.ingest.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songluat.text.Block;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;
import org.songluat.text.Span;
import org.songluat.text.legacy.FontRun;
import org.songluat.text.legacy.LegacyEncoding;
import org.songluat.text.legacy.LegacyRuns;
import org.songluat.text.legacy.LegacyText;
import org.songluat.text.legacy.LegacyText.Converted;

/** Turns the blocks of a source that are in a legacy encoding into Unicode, each by itself. */
final class LegacyBlocks {
  static final String CODE = "legacy-encoding";

  private final SourceText source;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<LegacyEncoding, List<Span>> converted = new EnumMap<>(LegacyEncoding.class);

  private LegacyBlocks(SourceText source) {
    this.source = source;
  }

  /**
   * The source in Unicode; the very same where it is so already. Places of remarks are kept.
   *
   * @param fonts the runs of those blocks, by number, that have fonts of legacy encodings
   * @param unicodePages the pages whose text is Unicode for certain
   */
  static SourceText toUnicode(
      SourceText source, Map<Integer, List<FontRun>> fonts, Set<Integer> unicodePages) {
    List<Converted> unicode = new ArrayList<>(converted(source, fonts));
    for (int i = 0; i < unicode.size(); i++) {
      Block block = source.blocks().get(i);
      if (unicodePages.contains(block.page())) {
        unicode.set(i, new Converted(source.textOf(block), Optional.empty()));
      }
    }
    return unicode.stream().allMatch(c -> c.from().isEmpty())
        ? source
        : new LegacyBlocks(source).convert(unicode);
  }

  private static List<Converted> converted(SourceText source, Map<Integer, List<FontRun>> fonts) {
    List<String> printed = source.blocks().stream().map(source::textOf).toList();
    if (fonts.isEmpty()) {
      return LegacyText.toUnicode(printed);
    }
    List<List<FontRun>> runs = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      runs.add(fonts.getOrDefault(i, List.of(FontRun.plain(printed.get(i)))));
    }
    return LegacyRuns.toUnicode(runs);
  }

  private SourceText convert(List<Converted> unicode) {
    int end = 0;
    for (int i = 0; i < unicode.size(); i++) {
      Block block = source.blocks().get(i);
      text.append(source.text(), end, block.span().start());
      end = block.span().end();
      add(block, unicode.get(i));
    }
    text.append(source.text(), end, source.text().length());
    List<Remark> remarks = new ArrayList<>(source.remarks());
    converted.forEach((encoding, spans) -> remarks.add(remark(encoding, spans)));
    return new SourceText(source.name(), title(), text.toString(), blocks, remarks);
  }

  private void add(Block block, Converted unicode) {
    Span span = new Span(text.length(), text.length() + unicode.text().length());
    text.append(unicode.text());
    blocks.add(new Block(span, block.kind(), block.page(), block.furniture()));
    unicode.from().ifPresent(e -> converted.computeIfAbsent(e, k -> new ArrayList<>()).add(span));
  }

  private String title() {
    return LegacyText.toUnicode(source.title()).text();
  }

  private static Remark remark(LegacyEncoding encoding, List<Span> spans) {
    String message =
        "Text must be Unicode; "
            + (spans.size() == 1 ? "1 block was in " : spans.size() + " blocks were in ")
            + encoding.printed()
            + " and "
            + (spans.size() == 1 ? "has" : "have")
            + " been converted";
    return new Remark(CODE, message, spans.getFirst());
  }
}
