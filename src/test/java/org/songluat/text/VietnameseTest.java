package org.songluat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class VietnameseTest {
  @Test
  void foldingDropsAccentsAndTheStrokeOfD() {
    assertEquals("Dieu kien: huong dan, uy ban", Vietnamese.fold("Điều kiện: hướng dẫn, uỷ ban"));
  }

  @Test
  void lookAlikeOfDFoldsToo() {
    assertEquals("DIEU", Vietnamese.fold("ÐIỀU"));
  }

  @Test
  void openSyllablesGetTheToneOnTheFirstVowel() {
    assertEquals("hòa khỏe thúy ủy HÒA", Vietnamese.placeTones("hoà khoẻ thuý uỷ HOÀ"));
  }

  @Test
  void otherSyllablesKeepTheirTone() {
    String kept = "quý hoàn ngoài hòa toàn xuyến quỷ";
    assertEquals(kept, Vietnamese.placeTones(kept));
  }

  @Test
  void decomposedTextBecomesComposed() {
    assertEquals("Đất", Vietnamese.nfc("Đa\u0302\u0301t"));
  }

  @Property
  void normalFormIsThatOfUnicodeForAnyText(@ForAll String text) {
    assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), Vietnamese.nfc(text));
  }

  @Test
  void normalFormIsThatOfUnicodeForEveryCharacter() {
    for (char c = 0; c < 0xD800; c++) {
      String text = "a" + c + "b" + c + c;
      assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), Vietnamese.nfc(text));
    }
  }

  @Property
  void lengthIsKept(@ForAll @CharRange(from = 'À', to = 'ỹ') String text) {
    assertEquals(text.length(), Vietnamese.fold(text).length());
    assertEquals(text.length(), Vietnamese.placeTones(text).length());
  }

  @Property
  void placingTonesTwiceChangesNothingMore(@ForAll @CharRange(from = 'À', to = 'ỹ') String text) {
    String once = Vietnamese.placeTones(text);
    assertEquals(once, Vietnamese.placeTones(once));
  }
}
