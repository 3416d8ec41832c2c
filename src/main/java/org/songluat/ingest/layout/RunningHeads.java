package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.text.Vietnamese;

/**
 * Tells page numbers and running heads and feet from the text: lines at the upper or lower edge
 * that stand at one height on several pages, alike but for the numbers in them.
 */
final class RunningHeads {
  private static final int DEEPEST = 3;
  private static final int FEWEST = 3;
  private static final int LONGEST = 160;

  /** How exactly lines of one height must stand, in ems. */
  private static final double SAME_HEIGHT = 1;

  /** A first page, or one in a hundred, may be set higher. */
  private static final double REACHED = 0.25;

  /** How much of a page's height its heads and feet are in. */
  private static final double MARGIN = 0.2;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:trang|page|tr\\.?)?[ .:|–—-]*(\\d{1,4})(?:(?: ?/ ?| of | tren )\\d{1,4})?[ .|–—-]*");

  /** A label whose number changes from page to page is the text's own. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:mau so|mau|phu luc|bieu|bang|phan|chuong|muc|dieu|form|annex|appendix|table|part"
              + "|chapter|section|article)\\b.*#.*");

  private final List<PageContent> pages;
  private final Map<Piece, Integer> page = new IdentityHashMap<>();
  private final Set<Piece> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private RunningHeads(List<PageContent> pages) {
    this.pages = pages;
  }

  /** The pages with their heads and feet put aside. */
  static List<PageContent> aside(List<PageContent> pages) {
    RunningHeads heads = new RunningHeads(pages);
    heads.find(true);
    heads.find(false);
    return pages.stream().map(heads::without).toList();
  }

  private PageContent without(PageContent content) {
    List<Piece> own = content.pieces().stream().filter(p -> !found.contains(p)).toList();
    List<Piece> aside = new ArrayList<>(content.asides());
    content.pieces().stream().filter(found::contains).forEach(aside::add);
    return content.with(own, aside);
  }

  /** Looks at the outermost lines first: what lies further in is a head only below heads. */
  private void find(boolean top) {
    for (int depth = 0; depth < DEEPEST; depth++) {
      Map<String, List<Piece>> alike = new HashMap<>();
      List<List<Piece>> edges = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        List<Piece> edge = edge(pages.get(i), top);
        edges.add(edge);
        for (Piece piece : edge) {
          page.put(piece, i);
          alike.computeIfAbsent(key(piece), k -> new ArrayList<>()).add(piece);
        }
      }
      int before = found.size();
      numbers(edges, alike);
      List<Piece> odd =
          alike.values().stream().filter(s -> s.size() < FEWEST).flatMap(List::stream).toList();
      alike.forEach((key, same) -> repeated(key, same, odd, top));
      if (found.size() == before) {
        return;
      }
    }
  }

  /** The outermost line of a page that is not found yet, where it lies in the page's margin. */
  private List<Piece> edge(PageContent content, boolean top) {
    List<Piece> left = content.pieces().stream().filter(p -> !found.contains(p)).toList();
    List<List<Piece>> rows = Rows.of(left);
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Piece> row = top ? rows.getFirst() : rows.getLast();
    double from = top ? row.getFirst().baseline() : content.height() - row.getFirst().baseline();
    return from < MARGIN * content.height() ? row : List.of();
  }

  private static String key(Piece piece) {
    return plain(piece).replaceAll("\\d+", "#").replaceAll("[^\\p{L}#]+", " ").strip();
  }

  private static String plain(Piece piece) {
    return Vietnamese.fold(piece.text()).toLowerCase(Locale.ROOT).strip();
  }

  /** Numbers that count with the pages, or stand alone on the page of that number. */
  private void numbers(List<List<Piece>> edges, Map<String, List<Piece>> alike) {
    Map<Integer, List<Piece>> offsets = new HashMap<>();
    for (List<Piece> edge : edges) {
      for (Piece piece : edge) {
        int number = number(piece);
        boolean apart =
            edge.stream().allMatch(p -> p == piece || alike.get(key(p)).size() >= FEWEST);
        if (number >= 0 && apart) {
          int offset = number - pages.get(page.get(piece)).number();
          offsets.computeIfAbsent(offset, k -> new ArrayList<>()).add(piece);
        }
      }
    }
    offsets.forEach((offset, same) -> {
      if (same.size() >= 2 || offset == 0) {
        found.addAll(same);
      }
    });
  }

  /** The number of a page that the piece prints, -1 where it prints something else. */
  private static int number(Piece piece) {
    Matcher matcher = NUMBER.matcher(plain(piece));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  private void repeated(String key, List<Piece> same, List<Piece> odd, boolean top) {
    if (key.isEmpty() || key.equals("#") || key.length() > LONGEST) {
      return;
    }
    boolean changing = same.stream().map(Piece::text).distinct().count() > 1;
    if (changing && LABELLED.matcher(key).matches()) {
      return;
    }
    List<Piece> level = atOneHeight(same);
    if (level.size() >= FEWEST && !textReaches(level, odd, top)) {
      found.addAll(level);
    }
  }

  /** The largest part of the pieces that stands at one height. */
  private static List<Piece> atOneHeight(List<Piece> same) {
    List<Piece> best = List.of();
    for (Piece piece : same) {
      List<Piece> level =
          same.stream()
              .filter(p -> Math.abs(p.baseline() - piece.baseline()) < SAME_HEIGHT * piece.size())
              .toList();
      best = level.size() > best.size() ? level : best;
    }
    return best;
  }

  /** Whether pages without the head have text at its height: then it is a line of the text. */
  private boolean textReaches(List<Piece> heads, List<Piece> odd, boolean top) {
    double height = heads.getFirst().baseline();
    Set<Integer> with = new HashSet<>();
    heads.forEach(h -> with.add(page.get(h)));
    long reaching =
        odd.stream()
            .filter(e -> !with.contains(page.get(e)) && number(e) < 0)
            .filter(e -> top ? e.baseline() < height + e.size() : e.baseline() > height - e.size())
            .map(page::get)
            .distinct()
            .count();
    return reaching > Math.max(1, REACHED * with.size());
  }
}
