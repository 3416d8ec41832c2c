package org.songluat.align.lattice;

import org.jspecify.annotations.Nullable;
import org.songluat.align.sides.Shape;
import org.songluat.align.sides.Side;
import org.songluat.align.words.Interruption;
import org.songluat.align.words.WordModel;

/** The words of all segments of a band, weighed beforehand. */
public final class WordScores implements SegmentWords {
  private final Side vi;
  private final Side en;
  private final Band band;
  private final WordModel words;
  private final int[] firstRows;
  private final float[][] enScores = new float[Shape.LONGEST + 1][0];
  private final float[][] viScores = new float[Shape.LONGEST + 1][0];
  private final boolean[] mergedCells;

  public WordScores(Side vi, Side en, WordModel words, Band band) {
    this.vi = vi;
    this.en = en;
    this.words = words;
    this.band = band;
    this.firstRows = band.firstRows();
    this.mergedCells = new boolean[band.cells()];
  }

  @Override
  public boolean known() {
    return words.known();
  }

  @Override
  public void ones() {
    if (enScores[1].length == 0) {
      weigh(1, 1, null);
    }
  }

  /** What has been weighed for another lattice is not weighed again. */
  @Override
  public void merged(boolean @Nullable [] wanted) {
    boolean[] cells = new boolean[band.cells()];
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = !mergedCells[cell] && (wanted == null || wanted[cell]);
      mergedCells[cell] |= cells[cell];
    }
    weigh(2, Shape.LONGEST, cells);
  }

  private void weigh(int least, int most, boolean @Nullable [] wanted) {
    for (int count = least; count <= most; count++) {
      if (enScores[count].length == 0) {
        enScores[count] = new float[band.cells()];
        viScores[count] = new float[band.cells()];
      }
    }
    rows(least, most, wanted);
    columns(least, most, wanted);
  }

  @Override
  public float en(int i, int j, int count) {
    return enScores[count][band.index(i, j)];
  }

  @Override
  public float vi(int i, int j, int count) {
    return viScores[count][band.index(i, j)];
  }

  private void rows(int least, int most, boolean @Nullable [] wanted) {
    LiftSums sums = new LiftSums(words.enGivenVi(), vi, Shape.LONGEST);
    for (int i = least; i < band.rows(); i++) {
      Interruption.check();
      int to = band.to(i);
      for (int j = Math.max(1, band.from(i)); j < to; j++) {
        int cell = band.index(i, j);
        if (wanted == null || wanted[cell]) {
          for (int count = least; count <= Math.min(most, i); count++) {
            enScores[count][cell] = (float) sums.weigh(i, count, en.get(j - 1).words());
          }
        }
      }
    }
  }

  private void columns(int least, int most, boolean @Nullable [] wanted) {
    LiftSums sums = new LiftSums(words.viGivenEn(), en, Shape.LONGEST);
    for (int j = least; j < firstRows.length - 1; j++) {
      Interruption.check();
      for (int i = Math.max(1, firstRows[j]); i < band.rows() && band.from(i) <= j; i++) {
        int cell = band.index(i, j);
        if (wanted == null || wanted[cell]) {
          for (int count = least; count <= Math.min(most, j); count++) {
            viScores[count][cell] = (float) sums.weigh(j, count, vi.get(i - 1).words());
          }
        }
      }
    }
  }
}
