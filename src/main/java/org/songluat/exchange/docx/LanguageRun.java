package org.songluat.exchange.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.songluat.exchange.form.XmlText;
import org.songluat.text.Language;

/** Text of one language in a paragraph; its line feeds and tabs are Word's own. */
record LanguageRun(XWPFParagraph paragraph, Language language) {
  void say(String text) {
    XWPFRun run = paragraph.createRun();
    CTR marked = run.getCTR();
    CTRPr properties = marked.isSetRPr() ? marked.getRPr() : marked.addNewRPr();
    properties.addNewLang().setVal(tag(language));
    String[] lines = XmlText.legal(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
  }

  /** With a country, without which Word finds no spelling. */
  static String tag(Language language) {
    return language == Language.VI ? "vi-VN" : "en-GB";
  }
}
