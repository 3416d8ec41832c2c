package org.songluat.structure;

import java.util.ArrayList;
import java.util.List;
import org.songluat.text.Block;
import org.songluat.text.SourceText;

/** Source texts for tests. */
public final class Sources {
  private Sources() {}

  /** A plain text, a block a line, as reading a text file gives it. */
  public static SourceText lines(String... lines) {
    return text(String.join("\n", lines));
  }

  public static SourceText text(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (!text.substring(start, end).isBlank()) {
        blocks.add(Block.line(start, end, 0));
      }
      start = end + 1;
    }
    return new SourceText("test.txt", "", text, blocks, List.of());
  }
}
