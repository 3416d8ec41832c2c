package org.songluat.check.suite;

import java.util.List;
import java.util.Set;
import org.songluat.check.Checker;
import org.songluat.check.Rule;
import org.songluat.check.gap.GapRule;
import org.songluat.check.gap.SentenceStudy;
import org.songluat.check.gap.TitleRule;
import org.songluat.check.lexis.LexicalStudy;
import org.songluat.check.lexis.TermSource;
import org.songluat.check.name.PersonRule;
import org.songluat.check.reference.LabelStudy;
import org.songluat.check.reference.ReferenceRule;
import org.songluat.check.reference.RelativeRule;
import org.songluat.check.value.DateRule;
import org.songluat.check.value.NumberRule;
import org.songluat.check.value.QualifierRule;
import org.songluat.check.value.UnitRule;
import org.songluat.check.wording.ModalityRule;
import org.songluat.check.wording.NegationRule;

/** All rules together. */
public final class Checks {
  private Checks() {}

  /** Compares by all rules, by terms that are read when they are first needed. */
  public static Checker checker(TermSource.Reader terms) {
    return checker(terms, work -> Set.of());
  }

  /** The same, silent of what people have accepted. */
  public static Checker checker(TermSource.Reader terms, Checker.Accepted accepted) {
    TermSource source = new TermSource(terms);
    return new Checker(
        List.of(
            alike(new NumberRule()),
            alike(new UnitRule()),
            alike(new DateRule()),
            alike(new QualifierRule()),
            alike(new ReferenceRule()),
            alike(new RelativeRule()),
            new LabelStudy(),
            alike(new GapRule()),
            alike(new TitleRule()),
            new SentenceStudy(source),
            alike(new NegationRule()),
            alike(new ModalityRule()),
            alike(new PersonRule()),
            new LexicalStudy(source)),
        accepted);
  }

  private static Rule.Study alike(Rule rule) {
    return places -> rule;
  }
}
