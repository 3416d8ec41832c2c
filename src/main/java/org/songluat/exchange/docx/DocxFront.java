package org.songluat.exchange.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.songluat.law.Work;
import org.songluat.text.Language;

/** What stands above the table: the work's titles in both languages, and where it comes from. */
record DocxFront(XWPFDocument document) {
  void write(Work work) {
    for (Language language : Language.values()) {
      String title = work.titles().in(language);
      if (title != null) {
        paragraph(DocxStyles.TITLE, title, language);
      }
    }
    String origin = WorkNaming.origin(work);
    if (!origin.isEmpty()) {
      paragraph(DocxStyles.SUBTITLE, origin, Language.VI);
    }
  }

  private void paragraph(String style, String text, Language language) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    new LanguageRun(paragraph, language).say(text);
  }
}
