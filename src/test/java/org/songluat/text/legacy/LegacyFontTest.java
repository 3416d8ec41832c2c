package org.songluat.text.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyFontTest {
  @ParameterizedTest
  @ValueSource(strings = {".VnTime", ".VnTimeH", ".vnarial narrowh", " .VnTimeH Tur", "VnTime"})
  void theAbcFontsAreInTcvn3(String font) {
    assertEquals(Optional.of(LegacyEncoding.TCVN3), LegacyFont.encoding(font));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VNI-Times", "VNI Helve", "vni-aptima"})
  void theVniFontsAreInVni(String font) {
    assertEquals(Optional.of(LegacyEncoding.VNI), LegacyFont.encoding(font));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VI Times", "VI Arial Narrow"})
  void theTriChlorFontsAreInViscii(String font) {
    assertEquals(Optional.of(LegacyEncoding.VISCII), LegacyFont.encoding(font));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Times New Roman", "Verdana", "Vivaldi", "VNU Times", "Symbol"})
  void otherFontsClaimNothing(String font) {
    assertEquals(Optional.empty(), LegacyFont.encoding(font));
  }
}
