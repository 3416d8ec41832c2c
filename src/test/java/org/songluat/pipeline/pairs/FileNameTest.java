package org.songluat.pipeline.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "law.docx,             law,            law,       null",
    "law.vi.docx,          law.vi,         law,       VI",
    "law-EN.pdf,           law-EN,         law,       EN",
    "law_en.txt.gz,        law_en,         law,       EN",
    "train.vi,             train.vi,       train,     VI",
    "train.en.gz,          train.en,       train,     EN",
    "Luật 12.2023,         Luật 12.2023,   Luật 12.2023, null",
    "Luật - vi.doc,        Luật - vi,      Luật,      VI",
    "Phần VI.doc,          Phần VI,        Phần VI,   null",
    "vi.txt,               vi,             vi-en,     VI",
    "navi.txt,             navi,           navi,      null",
    "a.b.en.HTML,          a.b.en,         a.b,       EN"
  })
  void isTakenApart(String file, String whole, String stem, String language) {
    FileName name = FileName.of(file);
    assertEquals(
        whole + "|" + stem + "|" + language,
        name.whole() + "|" + name.stem() + "|" + name.language());
  }

  @Test
  void isTheSameInBothNormalForms() {
    assertEquals(FileName.of("Luật.vi.txt"), FileName.of("Lua\u0323\u0302t.vi.txt"));
  }
}
