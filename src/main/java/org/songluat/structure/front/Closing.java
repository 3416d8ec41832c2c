package org.songluat.structure.front;

import java.util.ArrayList;
import java.util.List;
import org.songluat.structure.label.Caps;
import org.songluat.structure.label.Mark;
import org.songluat.structure.label.Marks;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Folded;

/**
 * Sorts what stands after the body: the signature and the recipients, then an annex, which is body
 * again, or the site.
 */
final class Closing {
  private static final int MOST_ANNEX_TITLE = 4;
  private static final int LONGEST_RECIPIENT = 120;

  private final List<Paragraph> run;
  private final Role[] roles;

  Closing(List<Paragraph> run, Role[] roles) {
    this.run = run;
    this.roles = roles;
  }

  void sort(int body) {
    int i = signature(body);
    boolean recipients = false;
    for (; i < run.size() && !Annex.opens(text(i)); i++) {
      recipients |= Signature.recipients(text(i));
      if (!Signature.belongs(text(i)) && !(recipients && recipient(i))) {
        break;
      }
      roles[i] = Role.SIGNATURE;
    }
    after(i);
  }

  private void after(int from) {
    boolean annex = false;
    for (int i = from; i < run.size(); i++) {
      if (!annex && Annex.opens(text(i))) {
        annex = true;
        titleBefore(i, from);
      }
      boolean signature = Signature.opens(text(i)) || Signature.name(text(i));
      roles[i] = annex ? Role.BODY : signature ? Role.SIGNATURE : role(text(i));
    }
  }

  /** "(Ban hành kèm theo …)" stands below the title of what was issued so. */
  private void titleBefore(int annex, int from) {
    if (Annex.attached(Folded.of(Masthead.bare(text(annex))))) {
      int first = Math.max(from, annex - MOST_ANNEX_TITLE);
      for (int i = annex - 1;
          i >= first && roles[i] == Role.SITE && !FrontRoles.sentence(text(i));
          i--) {
        roles[i] = Role.BODY;
      }
    }
  }

  private static Role role(String text) {
    Masthead.Line line = Masthead.line(text);
    return line != null && Masthead.opens(line) ? Role.METADATA : Role.SITE;
  }

  /** A recipient whose name goes on over several lines, or has no hyphen. */
  private boolean recipient(int i) {
    String text = Masthead.bare(text(i));
    String before = Masthead.bare(text(i - 1));
    boolean goesOn = Character.isLowerCase(text.charAt(0)) || ",;(&".indexOf(last(before)) >= 0;
    return text.length() <= LONGEST_RECIPIENT
        && !labelled(text)
        && (goesOn || ";,".indexOf(last(text)) >= 0);
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static boolean labelled(String text) {
    Mark mark = Marks.of(text);
    return mark != null && mark.style() != Mark.Style.BULLET;
  }

  /**
   * Where the closing lines begin: the first in the latter half behind which no article or heading
   * follows. Annexes are aside, and may be longer than what they are annexed to.
   */
  private int signature(int body) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = Math.max(body + 1, half(body, annex(body))); i < run.size(); i++) {
      String text = text(i);
      boolean opens = Signature.opens(text);
      if (opens) {
        candidates.add(i);
      } else if (!candidates.isEmpty() && Annex.opens(text)) {
        break;
      } else if (unit(text)) {
        candidates.clear();
      }
    }
    return candidates.isEmpty() ? loneName(body) : withBlanksBefore(candidates.getFirst(), body);
  }

  /**
   * The paragraph in which the latter half of a stretch begins. Letters are counted: the recipients
   * of a short decision are more paragraphs than its text.
   */
  private int half(int from, int to) {
    long all = run.subList(from, to).stream().mapToLong(p -> p.text().length()).sum();
    long before = 0;
    int i = from;
    while (i < to && 2 * (before + text(i).length()) < all) {
      before += text(i).length();
      i++;
    }
    return i;
  }

  private static boolean unit(String text) {
    Mark mark = Marks.of(text);
    return mark != null && mark.style().compareTo(Mark.Style.NUMBER) <= 0;
  }

  /** A text may end with the signer's name and nothing else. */
  private int loneName(int body) {
    int last = run.size() - 1;
    boolean name = last > body && Signature.name(text(last)) && !Caps.all(text(last));
    return name ? last : run.size();
  }

  private int annex(int body) {
    int i = body;
    while (i < run.size() && !Annex.opens(text(i))) {
      i++;
    }
    return i;
  }

  private int withBlanksBefore(int at, int body) {
    int i = at;
    while (i > body + 1 && Masthead.bare(text(i - 1)).isEmpty()) {
      i--;
    }
    return i;
  }

  private String text(int i) {
    return run.get(i).text();
  }
}
