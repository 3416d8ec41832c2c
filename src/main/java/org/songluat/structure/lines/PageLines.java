package org.songluat.structure.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songluat.text.Block;
import org.songluat.text.SourceText;

/** The page numbers and running heads among the lines of a source that has pages. */
final class PageLines {
  private static final int FEWEST_REPEATS = 3;

  private final Set<Block> found;

  private PageLines(Set<Block> found) {
    this.found = found;
  }

  boolean contains(Block block) {
    return found.contains(block);
  }

  static PageLines of(SourceText source) {
    Set<Block> found = new HashSet<>();
    Map<String, List<Block>> edges = new HashMap<>();
    for (List<Block> page : pages(source)) {
      for (Block edge : edges(page)) {
        String text = source.textOf(edge).strip();
        if (text.matches("(?:Trang |Page |- ?)?\\d{1,4}(?: ?-|/\\d{1,4}| of \\d{1,4})?")) {
          found.add(edge);
        } else {
          edges.computeIfAbsent(text.replaceAll("\\d+", "#"), k -> new ArrayList<>()).add(edge);
        }
      }
    }
    edges.values().stream().filter(same -> same.size() >= FEWEST_REPEATS).forEach(found::addAll);
    return new PageLines(found);
  }

  private static List<Block> edges(List<Block> page) {
    return page.size() < 2 ? page : List.of(page.getFirst(), page.getLast());
  }

  private static List<List<Block>> pages(SourceText source) {
    List<List<Block>> pages = new ArrayList<>();
    int current = 0;
    for (Block block : source.blocks()) {
      if (block.page() == 0 || block.kind() != Block.Kind.LINE || source.textOf(block).isBlank()) {
        continue;
      }
      if (block.page() != current) {
        pages.add(new ArrayList<>());
        current = block.page();
      }
      pages.getLast().add(block);
    }
    return pages;
  }
}
