package org.songluat.align.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.lexicon.GlossaryCheck.Fault;
import org.songluat.align.lexicon.GlossaryCheck.Kind;

class GlossaryCheckTest {
  private static List<Fault> faults(String... lines) {
    return new GlossaryCheck(GlossaryTest.of(lines)).faults();
  }

  @Test
  void aPairMayStandOnce() {
    assertEquals(
        List.of(
            new Fault(
                3,
                Kind.DUPLICATE,
                "A pair must stand once; \"thuế\" = \"Tax\" has \"thuế\" = \"tax\" in line 1")),
        faults("thuế\ttax", "thuế\tduty", "thuế\tTax"));
  }

  @Test
  void aPluralBesideItsSingularIsNoRendering() {
    assertEquals(List.of(Kind.INFLECTION), kinds("thuế\ttax", "phí\tfee", "phí\tfees"));
    assertEquals(List.of(), kinds("sự nghiệp\tbusiness", "sự nghiệp\tcareer"));
  }

  @Test
  void aTermIsSpeltInOneWay() {
    assertEquals(List.of(Kind.SPELLING), kinds("hòa giải\tconciliation", "hoà giải\tmediation"));
  }

  @Test
  void anAbbreviationIsRenderedAsItsLongForm() {
    assertEquals(
        List.of(
            new Fault(
                2,
                Kind.CONTRADICTION,
                "An abbreviation must be rendered as its long form; \"BHXH\" is \"social"
                    + " security\", but \"bảo hiểm xã hội\" is \"social insurance\"")),
        faults(
            "bảo hiểm xã hội\tsocial insurance\tsocial\t",
            "BHXH\tsocial security\tsocial\tabbr. of bảo hiểm xã hội"));
    assertEquals(
        List.of(), kinds("BHXH\tsocial insurance\tsocial\tabbr. of a long form that is no term"));
  }

  @Test
  void termsThatStandNowhereAreTold() {
    GlossaryCheck check = new GlossaryCheck(GlossaryTest.of("thuế\ttax", "phí\tfee"));
    assertEquals(
        List.of(new Fault(2, Kind.UNUSED, "\"phí\" stands in no text at hand")),
        check.unused("thuế"::equals));
  }

  private static List<Kind> kinds(String... lines) {
    return faults(lines).stream().map(Fault::kind).toList();
  }
}
