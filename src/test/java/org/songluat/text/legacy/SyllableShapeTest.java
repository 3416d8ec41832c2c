package org.songluat.text.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyllableShapeTest {
  @Test
  void syllablesOfAllShapesFit() {
    List<String> words =
        Stream.of(
                "nghiêng quốc gì giữa giếng khuỷu yết xoong ngoằn thuở ĐƯỜNG Việt ý hoà hòa quý"
                    + " chuếch")
            .flatMap(s -> Stream.of(s.split(" ")))
            .toList();
    assertEquals(words, words.stream().filter(SyllableShape::fits).toList());
  }

  @Test
  void garbledAndForeignWordsDoNotFit() {
    List<String> words =
        List.of("", "chÝnh", "cafộ", "Windowsđ", "học̀", "hòc", "hỏp", "ngưng̀à", "ầ9", "nghiêngg");
    assertEquals(List.of(), words.stream().filter(SyllableShape::fits).toList());
  }
}
