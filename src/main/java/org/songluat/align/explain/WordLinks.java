package org.songluat.align.explain;

import java.util.List;
import java.util.stream.IntStream;
import org.songluat.align.Bead;
import org.songluat.align.sides.Side;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lifts;
import org.songluat.align.words.WordModel;
import org.songluat.text.Language;

/** Finds which words of a bead answer which, by a model of its bitext that knows them both ways. */
final class WordLinks {
  private WordLinks() {}

  static List<WordLink> of(Bead bead, Sides sides, WordModel words) {
    List<Linking.Placed> vi = Linking.placed(bead.vi(), ids(sides.vi()), Language.VI);
    List<Linking.Placed> en = Linking.placed(bead.en(), ids(sides.en()), Language.EN);
    Linking linking = new Linking();
    Lifts enGivenVi = words.enGivenVi();
    Lifts viGivenEn = words.viGivenEn();
    float[] row = new float[enGivenVi.targetWords()];
    for (Linking.Placed left : vi) {
      int[] word = {left.word()};
      enGivenVi.add(word, row);
      for (Linking.Placed right : en) {
        double lift = row[right.word()];
        double back = lift > 0 ? viGivenEn.of(right.word(), left.word()) : 0;
        if (back > 0) {
          linking.add(left, right, lift * back);
        }
      }
      enGivenVi.clear(word, row);
    }
    return linking.links();
  }

  private static List<int[]> ids(Side side) {
    return IntStream.range(0, side.size()).mapToObj(k -> side.get(k).words()).toList();
  }
}
