package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What stands on a page, in no order.
 *
 * @param number of the page, from 1
 * @param pieces its text
 * @param rules the lines drawn on it
 * @param asides text that is known to be none of the page's own: what its format marks as running
 *     head, what was stamped over a scan
 * @param recognised whether the text was recognised in a picture
 */
public record PageContent(
    int number,
    double width,
    double height,
    List<Piece> pieces,
    List<Rule> rules,
    List<Piece> asides,
    boolean recognised) {
  public PageContent {
    pieces = List.copyOf(pieces);
    rules = List.copyOf(rules);
    asides = List.copyOf(asides);
  }

  /** The page with other text of its own, and other text that is not. */
  public PageContent with(List<Piece> own, List<Piece> aside) {
    return new PageContent(number, width, height, own, rules, aside, recognised);
  }

  /** The page with every word spelled another way. */
  public PageContent mapped(UnaryOperator<String> spelling) {
    return with(
        pieces.stream().map(p -> p.mapped(spelling)).toList(),
        asides.stream().map(p -> p.mapped(spelling)).toList());
  }

  /** The page with the text that lies in such boxes put aside. */
  public PageContent withAsides(Predicate<Box> aside) {
    List<Piece> all = new ArrayList<>(asides);
    pieces.stream().filter(p -> aside.test(p.box())).forEach(all::add);
    return with(pieces.stream().filter(p -> !aside.test(p.box())).toList(), all);
  }

  /** The recognised page with what its text layer has; what is in both is the layer's. */
  public PageContent beside(PageContent layer) {
    List<Piece> known = new ArrayList<>(layer.pieces);
    known.addAll(layer.asides);
    List<Piece> own = new ArrayList<>(layer.pieces);
    pieces.stream().filter(p -> known.stream().noneMatch(k -> k.covers(p))).forEach(own::add);
    List<Piece> aside = new ArrayList<>(layer.asides);
    asides.stream().filter(p -> known.stream().noneMatch(k -> k.covers(p))).forEach(aside::add);
    return with(own, aside);
  }
}
