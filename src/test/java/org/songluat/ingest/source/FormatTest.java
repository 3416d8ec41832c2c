package org.songluat.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.ingest.Sources;

class FormatTest {
  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7 and more', PDF",
    "'some bytes before %PDF-1.4', PDF",
    "'PK\u0003\u0004 and more', OFFICE_XML",
    "'{\\rtf1 and more', RTF",
    "'<!DOCTYPE html><p>', HTML",
    "'  <HTML lang=vi>', HTML",
    "'<table border=0>', HTML",
    "'<?xml version=\"1.0\"?><html>', HTML",
    "'<?xml version=\"1.0\"?><akomaNtoso>', TEXT",
    "'<pre-amble>', TEXT",
    "'Nghị quyết', TEXT",
    "'', TEXT"
  })
  void contentTellsTheFormat(String content, Format format) {
    assertEquals(Optional.of(format), Format.of(Sources.utf8(content)));
  }

  @Test
  void theMarkOfOldOfficeFilesIsKnown() {
    byte[] mark = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(latin());
    assertEquals(Optional.of(Format.OFFICE_BINARY), Format.of(mark));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\u0001\u0002\u0003abc", "GIF89a\u0001\0"})
  void dataIsNoFormat(String data) {
    assertEquals(Optional.empty(), Format.of(data.getBytes(latin())));
  }

  @Test
  void aFewControlCharactersAreStillText() {
    assertEquals(Optional.of(Format.TEXT), Format.of(Sources.utf8("Nghị quyết số\u0007 23")));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatHasAName(Format format) {
    String expected =
        switch (format) {
          case TEXT -> "text";
          case HTML -> "page";
          case PDF -> "PDF";
          case OFFICE_XML, OFFICE_BINARY -> "Office file";
          case RTF -> "RTF file";
        };
    assertEquals(expected, format.printed());
  }

  private static Charset latin() {
    return StandardCharsets.ISO_8859_1;
  }
}
