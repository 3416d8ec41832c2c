package org.songluat.exchange.akn;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Clause;
import org.songluat.law.Work;
import org.songluat.law.cite.Citation;
import org.songluat.law.cite.CitationFinder;
import org.songluat.law.cite.Standing;
import org.songluat.text.Language;

/** Writes the words of clauses; those that cite a known work are references to it. */
final class RefText {
  private final AknXml xml;
  private final Version version;
  private final Sources sources;

  /** What finds citations, and the works they may lead to. */
  record Sources(CitationFinder finder, KnownWorks works) {}

  /**
   * Where the words stand.
   *
   * @param eIds the places that it has
   */
  record Version(Work work, Language language, Set<String> eIds) {}

  RefText(AknXml xml, Version version, Sources sources) {
    this.xml = xml;
    this.version = version;
    this.sources = sources;
  }

  /** The words of a clause from some place on. */
  void write(Clause clause, int from) throws IOException, XMLStreamException {
    String text = clause.text();
    int done = from;
    for (Citation citation : citations(clause)) {
      int start = citation.span().start();
      String address = start < done ? null : address(citation);
      if (address != null) {
        xml.text(text.substring(done, start));
        xml.startInline("ref", "href", address);
        xml.text(citation.text());
        xml.endInline();
        done = citation.span().end();
      }
    }
    xml.text(text.substring(done));
  }

  private List<Citation> citations(Clause clause) {
    String id = version.work().id();
    if (id == null) {
      return sources.finder().find(clause.text(), version.language());
    }
    Standing standing = new Standing(id, version.work().type(), clause.path());
    return sources.finder().find(clause.text(), version.language(), standing);
  }

  /** Null where it leads nowhere that is known. */
  private @Nullable String address(Citation citation) throws IOException {
    String cited = citation.work();
    if (cited == null) {
      return null;
    }
    String eId = EIds.of(citation.pin());
    if (cited.equals(version.work().id())) {
      return version.eIds().contains(eId) ? "#" + eId : null;
    }
    Optional<Work> known = sources.works().work(cited);
    return known
        .map(FrbrAddress::of)
        .map(address -> address.work() + (eId.isEmpty() ? "" : "/~" + eId))
        .orElse(null);
  }
}
