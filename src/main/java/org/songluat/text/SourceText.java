package org.songluat.text;

import java.util.List;

/**
 * What reading one file yields: its whole visible text in NFC, cut into blocks. Every non-blank
 * character of the text lies in exactly one block, and the blocks stand in reading order.
 *
 * @param name what the file is called, for messages
 * @param title the title the format itself carries (an HTML page's), or empty
 */
public record SourceText(
    String name, String title, String text, List<Block> blocks, List<Remark> remarks) {
  public SourceText {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }

  public String textOf(Block block) {
    return block.span().of(text);
  }
}
