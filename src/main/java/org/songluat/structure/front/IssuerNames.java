package org.songluat.structure.front;

import java.util.Optional;
import org.songluat.law.IssuingBody;
import org.songluat.text.Folded;

/** Lines that are the name of an issuing body and nothing else, in whatever case. */
final class IssuerNames {
  private static final int LONGEST = 70;

  private IssuerNames() {}

  static boolean only(String text) {
    char c = text.charAt(0);
    if (text.length() > LONGEST || "QqUuCcTtBbHhNnKkVvPpSs".indexOf(c) < 0) {
      return false;
    }
    Optional<IssuingBody> body = IssuingBody.in(text);
    return body.isPresent() && names(body.get(), Folded.words(text));
  }

  private static boolean names(IssuingBody body, String words) {
    String bare = words.startsWith("the ") ? words.substring(4) : words;
    return Folded.words(body.vietnamese()).equals(bare)
        || body.english().stream().anyMatch(name -> Folded.words(name).equals(bare));
  }
}
