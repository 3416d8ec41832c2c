package org.songluat.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.songluat.law.Clause;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Finding;
import org.songluat.law.LeftOut;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.Role;
import org.songluat.structure.front.Sorter;
import org.songluat.structure.lines.Paragraph;
import org.songluat.structure.lines.Reflow;
import org.songluat.structure.metadata.LegalBases;
import org.songluat.structure.metadata.MetadataReader;
import org.songluat.structure.tree.Draft;
import org.songluat.structure.tree.Settings;
import org.songluat.structure.tree.WorkTree;
import org.songluat.text.Language;
import org.songluat.text.SourceText;

/**
 * Finds the work in a source text: its versions as clauses, what the source says of it, and what of
 * the source is neither. Never refuses a text: what is odd becomes a finding. Stateless; safe for
 * use by many threads.
 */
public final class WorkParser {
  private static final int LONGEST_SLUG = 60;

  /** The structure of a source. Every non-blank line is in a clause or left out with a reason. */
  public Outline parse(SourceText source) {
    List<Placed> placed = Sorter.sort(Reflow.paragraphs(source));
    MetadataReader metadata = new MetadataReader(placed, source.title());
    Work work = metadata.read();
    List<Finding> findings = new ArrayList<>(metadata.findings());
    source.remarks().forEach(r -> findings.add(new Finding(r.code(), r.message(), r.span())));
    List<Version> versions = new ArrayList<>();
    boolean instrument = work.type().instrument();
    boolean amending = WorkTree.amends(work.titles().vi() + " " + work.titles().en());
    int highest = 0;
    for (Language language : Language.values()) {
      List<Paragraph> body = body(placed, language);
      if (!body.isEmpty()) {
        WorkTree tree = WorkTree.of(body, new Settings(language, instrument, amending, highest));
        highest = Math.max(highest, tree.lastArticle());
        findings.addAll(tree.findings());
        versions.add(based(version(language, tree.clauses(), name(work, source)), source));
      }
    }
    versions.forEach(v -> findings.addAll(HiddenText.in(placed, v)));
    findings.sort(Comparator.comparingInt(f -> f.source().start()));
    return new Outline(work, versions, leftOut(placed, source), findings, metadata.statements());
  }

  private static List<Paragraph> body(List<Placed> placed, Language language) {
    return placed.stream()
        .filter(p -> p.role() == Role.BODY && p.language() == language)
        .map(Placed::paragraph)
        .toList();
  }

  private static Version version(Language language, List<Draft> drafts, String work) {
    Map<String, Integer> seen = new HashMap<>();
    List<Clause> clauses = new ArrayList<>();
    for (Draft draft : drafts) {
      String key = draft.path().eId();
      int nth = seen.merge(key, 1, Integer::sum);
      String id = work + "~" + language.code() + "~" + key + (nth > 1 ? "~" + nth : "");
      clauses.add(
          new Clause(id, draft.level(), draft.label(), draft.path(), draft.text(), draft.source()));
    }
    return new Version(language, clauses);
  }

  private static Version based(Version version, SourceText source) {
    return new Version(
        version.language(), version.clauses(), LegalBases.of(version.clauses(), source.text()));
  }

  /** What its clauses are called by: the work's id, else a slug of its title or its file's name. */
  private static String name(Work work, SourceText source) {
    if (work.id() != null) {
      return work.id();
    }
    String title = work.titles().best(Language.VI);
    String slug = DocumentNumber.id(title == null ? source.name() : title);
    if (slug.length() <= LONGEST_SLUG) {
      return slug.isEmpty() ? "text" : slug;
    }
    int cut = slug.lastIndexOf('-', LONGEST_SLUG);
    return slug.substring(0, cut > 0 ? cut : LONGEST_SLUG);
  }

  private static List<LeftOut> leftOut(List<Placed> placed, SourceText source) {
    List<LeftOut> leftOut = new ArrayList<>();
    for (Placed p : placed) {
      LeftOut.Reason reason = p.role().reason();
      if (reason != null) {
        String text =
            p.paragraph().lines().stream()
                .map(l -> l.of(source.text()))
                .collect(Collectors.joining(" "));
        leftOut.add(new LeftOut(text, reason, p.paragraph().span()));
      }
    }
    return leftOut;
  }
}
