package org.songluat.search.spell;

import java.util.Map;

/**
 * How far a word is from what was typed: edits by how easily they happen. Two letters swapped, one
 * doubled or dropped beside its like, and a neighbour on the keyboard cost less than another
 * letter.
 */
final class Slips {
  private static final float EASY = 0.7f;
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  /**
   * Letters that sound alike in some part of the country, at the beginning and end of syllables.
   */
  private static final Map<String, String> ALIKE =
      Map.of("s", "x", "x", "s", "n", "l", "l", "n", "i", "y", "y", "i", "c", "t", "t", "c");

  private Slips() {}

  /** The cost of making one word of the other; below one for one easy slip. */
  static float between(String typed, String meant) {
    float[][] cost = new float[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(typed, meant, i, j, cost);
      }
    }
    boolean first =
        typed.charAt(0) != meant.charAt(0) && !typed.startsWith(meant.substring(0, 1), 1);
    return cost[typed.length()][meant.length()] + (first ? 0.3f : 0);
  }

  private static float cheapest(String typed, String meant, int i, int j, float[][] cost) {
    char a = typed.charAt(i - 1);
    char b = meant.charAt(j - 1);
    float best = cost[i - 1][j - 1] + (a == b ? 0 : other(a, b));
    boolean doubled = i > 1 && typed.charAt(i - 2) == a;
    best = Math.min(best, cost[i - 1][j] + (doubled ? EASY : 1));
    boolean halved = j > 1 && meant.charAt(j - 2) == b;
    best = Math.min(best, cost[i][j - 1] + (halved ? EASY : 0.9f));
    boolean swapped = i > 1 && j > 1 && a == meant.charAt(j - 2) && b == typed.charAt(i - 2);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + EASY) : best;
  }

  private static float other(char a, char b) {
    String alike = ALIKE.get(String.valueOf(a));
    return alike != null && alike.indexOf(b) >= 0 || neighbours(a, b) ? EASY : 1;
  }

  private static boolean neighbours(char a, char b) {
    for (int row = 0; row < ROWS.length; row++) {
      int at = ROWS[row].indexOf(a);
      for (int other = Math.max(0, row - 1); at >= 0 && other <= row + 1 && other < 3; other++) {
        int near = ROWS[other].indexOf(b);
        if (near >= 0 && Math.abs(near - at) <= 1) {
          return true;
        }
      }
    }
    return false;
  }
}
