package org.songluat.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.Level;
import org.songluat.law.PathStep;
import org.songluat.law.Version;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.Role;
import org.songluat.text.Folded;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Finds where a site holds a part of a text back and asks its reader to log in instead: a gap, told
 * with what stands before and behind it.
 */
final class HiddenText {
  private static final int LONGEST_BOX = 600;
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:dang nhap|dang ky (?:thanh vien|tai khoan)|log ?-?in|sign ?-?in|sign ?-?up)\\b");

  private final Version version;
  private final List<Finding> findings = new ArrayList<>();
  private int next;

  private HiddenText(Version version) {
    this.version = version;
  }

  /** A finding for each gap within a version. */
  static List<Finding> in(List<Placed> placed, Version version) {
    HiddenText hidden = new HiddenText(version);
    Span box = null;
    for (Placed p : placed) {
      if (p.role() == Role.BODY) {
        box = p.language() == version.language() ? hidden.told(box) : null;
      } else if (box == null ? asks(p) : p.role() != Role.METADATA && p.role() != Role.TITLE) {
        Span span = p.paragraph().span();
        box = box == null ? span : box.cover(span);
      } else {
        box = null;
      }
    }
    return hidden.findings;
  }

  private static boolean asks(Placed p) {
    return (p.role() == Role.SITE || p.role() == Role.OTHER)
        && p.text().length() <= LONGEST_BOX
        && ASKS.matcher(Folded.of(p.text())).find();
  }

  private @Nullable Span told(@Nullable Span box) {
    if (box != null) {
      while (next < clauses().size() && clauses().get(next).source().end() <= box.start()) {
        next++;
      }
      if (next > 0 && next < clauses().size()) {
        findings.add(finding(clauses().get(next - 1), clauses().get(next), box));
      }
    }
    return null;
  }

  private List<Clause> clauses() {
    return version.clauses();
  }

  private Finding finding(Clause before, Clause after, Span box) {
    Language language = version.language();
    String message =
        "A text must be whole, got a site's log-in box between %s and %s%s"
            .formatted(
                before.path().cite(language),
                after.path().cite(language),
                missing(article(before), article(after)));
    return new Finding("hidden-text", message, box);
  }

  private static String missing(int before, int after) {
    if (before == 0 || after <= before + 1) {
      return "";
    }
    return after == before + 2
        ? "; article %d is not in the file".formatted(before + 1)
        : "; articles %d to %d are not in the file".formatted(before + 1, after - 1);
  }

  /** The number of the article that the clause stands in, 0 where it is in none. */
  private static int article(Clause clause) {
    return clause.path().steps().stream()
        .filter(s -> s.level() == Level.ARTICLE)
        .map(PathStep::label)
        .filter(label -> label.matches("\\d{1,4}"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }
}
