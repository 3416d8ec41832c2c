package org.songluat.ingest.flow;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FieldsTest {
  @Test
  void theResultOfAFieldIsPrintedAndItsCodeIsNot() {
    Fields fields = new Fields();
    assertTrue(fields.isPrinted());
    fields.begin();
    assertFalse(fields.isPrinted());
    fields.separate();
    assertTrue(fields.isPrinted());
    fields.end();
    assertTrue(fields.isPrinted());
  }

  @Test
  void aResultWithinACodeIsNotPrinted() {
    Fields fields = new Fields();
    fields.begin();
    fields.begin();
    fields.separate();
    assertFalse(fields.isPrinted());
    fields.end();
    fields.separate();
    assertTrue(fields.isPrinted());
  }

  @Test
  void endsWithoutABeginningChangeNothing() {
    Fields fields = new Fields();
    fields.end();
    fields.separate();
    assertTrue(fields.isPrinted());
  }
}
