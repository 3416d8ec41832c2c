package org.songluat.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.songluat.align.words.Lexicon;
import org.songluat.check.Checker;
import org.songluat.check.accept.AcceptedFolder;
import org.songluat.exchange.Exporter;
import org.songluat.index.LegalIndex;
import org.songluat.law.cite.CitationFinder;
import org.songluat.search.LegalSearcher;
import org.songluat.web.api.edit.Editing;

/**
 * What the handlers answer with.
 *
 * @param lexicon what is known of words, for the evidence of beads
 * @param dictionary how terms are rendered
 * @param checker finds what differs, accepted or not
 * @param accepted what people have accepted of it
 * @param comparer aligns what visitors give
 * @param editing what may be changed, null where nothing may
 */
public record Services(
    LegalIndex index,
    LegalSearcher searcher,
    LegalSearcher.Dictionary dictionary,
    Lexicon lexicon,
    Checker checker,
    AcceptedFolder accepted,
    Exporter exporter,
    CitationFinder citations,
    Comparer comparer,
    Clock clock,
    @Nullable Editing editing) {}
