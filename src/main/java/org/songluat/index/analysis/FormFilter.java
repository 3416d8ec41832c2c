package org.songluat.index.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces each term by a form of it; the offsets stay those of the printed word. */
final class FormFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> form;

  FormFilter(TokenStream input, UnaryOperator<String> form) {
    super(input);
    this.form = new KnownForms(form);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String printed = term.toString();
    String formed = form.apply(printed);
    if (!formed.equals(printed)) {
      term.setEmpty().append(formed);
    }
    return true;
  }
}
