package org.songluat.ingest.ocr;

import java.util.List;

/** Numbers of pages in words: "page 3", "pages 1-7, 9". */
public final class PageNumbers {
  private PageNumbers() {}

  public static String printed(List<Integer> numbers) {
    List<Integer> sorted = numbers.stream().sorted().distinct().toList();
    StringBuilder text = new StringBuilder(sorted.size() == 1 ? "page " : "pages ");
    for (int i = 0; i < sorted.size(); i++) {
      int start = i;
      while (i + 1 < sorted.size() && sorted.get(i + 1) == sorted.get(i) + 1) {
        i++;
      }
      text.append(start == 0 ? "" : ", ").append(sorted.get(start));
      if (i > start) {
        text.append('-').append(sorted.get(i));
      }
    }
    return text.toString();
  }
}
