package org.songluat.web;

import java.time.Clock;
import org.songluat.align.words.Lexicon;
import org.songluat.exchange.Exporter;
import org.songluat.index.LegalIndex;
import org.songluat.law.cite.CitationFinder;
import org.songluat.search.LegalSearcher;

/** What the handlers answer with. */
record Services(
    LegalIndex index,
    LegalSearcher searcher,
    Lexicon lexicon,
    Exporter exporter,
    CitationFinder citations,
    Clock clock) {}
