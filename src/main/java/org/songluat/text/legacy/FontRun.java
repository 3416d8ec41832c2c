package org.songluat.text.legacy;

/**
 * A stretch of text set in one font.
 *
 * @param font the font's name, or empty where the format does not say it
 */
public record FontRun(String text, String font) {
  public static FontRun plain(String text) {
    return new FontRun(text, "");
  }
}
