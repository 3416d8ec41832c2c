package org.songluat.index.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.songluat.law.Path;
import org.songluat.law.PathStep;

/**
 * {@link PlaceTerms} as the bytes that the index holds, those of a place made once: works are
 * numbered alike. For one thread; one stream is read to its end before the next is begun.
 */
public final class IndexedPlaces {
  private static final int MOST_KEPT = 4096;

  private final AttributeSource attributes = new AttributeSource();
  private final Map<List<PathStep>, BytesRef[]> kept = new Kept<>(MOST_KEPT);
  private final Map<List<PathStep>, BytesRef[]> own = new Kept<>(MOST_KEPT);

  /** The terms of a clause and of all headings above it. */
  public TokenStream of(Path path) {
    return new ListedTerms(
        attributes,
        kept.computeIfAbsent(PlaceTerms.labelled(path), place -> bytes(PlaceTerms.of(path))));
  }

  /** The terms of the clause's own label; of one that has a label. */
  public TokenStream ownOf(Path path) {
    return new ListedTerms(
        attributes,
        own.computeIfAbsent(PlaceTerms.labelled(path), place -> bytes(PlaceTerms.ownOf(path))));
  }

  private static BytesRef[] bytes(Collection<String> terms) {
    return terms.stream().map(BytesRef::new).toArray(BytesRef[]::new);
  }
}
