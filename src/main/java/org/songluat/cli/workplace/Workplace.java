package org.songluat.cli.workplace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Aligner;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.VersionMatcher;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.align.correction.CorrectionFolder;
import org.songluat.align.explain.Explainer;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.lesson.Teacher;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.words.Lexicon;
import org.songluat.check.Checker;
import org.songluat.check.Discrepancy;
import org.songluat.check.accept.AcceptedFolder;
import org.songluat.check.lexis.TermBank;
import org.songluat.check.suite.Checks;
import org.songluat.cli.print.Console;
import org.songluat.exchange.Exporter;
import org.songluat.exchange.akn.AknWriter;
import org.songluat.exchange.akn.KnownWorks;
import org.songluat.exchange.sheet.Remarks;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.StoredWork;
import org.songluat.index.relation.Shelf;
import org.songluat.ingest.DocumentReader;
import org.songluat.ingest.remote.FetchLimits;
import org.songluat.ingest.remote.Fetcher;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.TemporarySource;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Outline;
import org.songluat.law.cite.CitationFinder;
import org.songluat.law.cite.HeldWorks;
import org.songluat.pipeline.Ingester;
import org.songluat.pipeline.Stages;
import org.songluat.pipeline.WorkCorrector;
import org.songluat.search.LegalSearcher;
import org.songluat.structure.WorkParser;
import org.songluat.text.SourceText;
import org.songluat.web.Services;
import org.songluat.web.WebApp;
import org.songluat.web.api.edit.Editing;
import org.songluat.web.api.edit.Token;

/**
 * The parts, wired together, and the folders they work in.
 *
 * @param console where commands answer and talk
 * @param home the SongLuat folder
 * @param directory the working directory
 * @param reader reads strangers' files
 */
public record Workplace(Console console, Path home, Path directory, DocumentReader reader) {
  public static final ReadLimits LIMITS = ReadLimits.DEFAULT;

  /** The same with a reader that leaves scanned pages alone. */
  Workplace withoutOcr() {
    return new Workplace(console, home, directory, reader.withoutOcr());
  }

  public Path corpus() {
    return home.resolve("corpus");
  }

  Path index() {
    return home.resolve("index");
  }

  /** The text of what a person names: a file, a document in an archive, a page. */
  public SourceText read(String named) throws IOException {
    return SourcePath.isAddress(named) ? readPage(named) : readFile(named);
  }

  private SourceText readPage(String address) throws IOException {
    String[] parts = address.split(SourcePath.IN, 2);
    try (TemporarySource page = fetcher().fetch(parts[0])) {
      return reader.read(parts.length == 1 ? page.path() : page.path().inside(parts[1]));
    }
  }

  private SourceText readFile(String named) throws IOException {
    return reader.read(SourcePath.parse(directory.resolve(named).toString()));
  }

  /** The text of content that is in memory. */
  public SourceText read(String name, byte[] content) throws IOException {
    try (TemporarySource held = TemporarySource.of(name, content)) {
      return reader.read(held.path());
    }
  }

  public Outline outline(String named) throws IOException {
    return outline(read(named));
  }

  public Outline outline(SourceText source) {
    return new WorkParser().parse(source);
  }

  Fetcher fetcher() {
    return new Fetcher(FetchLimits.DEFAULT, "SongLuat");
  }

  /** The terms with their renderings that a person keeps in the corpus. */
  public Glossary glossary() throws IOException {
    return Glossary.read(corpus().resolve("glossary.tsv"));
  }

  /** What the glossary teaches; read when it is first asked. */
  public Lexicon lexicon() {
    return lateLexicon();
  }

  private LateLexicon lateLexicon() {
    return new LateLexicon(() -> glossary().words());
  }

  /** Compares two versions, by the terms of the glossary too; that is read when first needed. */
  public Checker checker() {
    return Checks.checker(this::terms, AcceptedFolder.in(corpus()));
  }

  private TermBank terms() throws IOException {
    return new TermBank(glossary(), LearnedPhrases.EMPTY);
  }

  /** Writes bitexts that are in no index. */
  public Exporter exporter() {
    AknWriter akn = new AknWriter(new CitationFinder(HeldWorks.NONE), KnownWorks.NONE);
    return new Exporter(lexicon(), akn, remarks(lexicon(), checker()));
  }

  /** Writes works of an index; what they cite leads to its other works. */
  public Exporter exporter(LegalIndex index) {
    return new Exporter(lexicon(), akn(index), remarks(lexicon(), checker()));
  }

  /** What likely differs between clauses; lines and sentences are not compared. */
  private static Remarks remarks(Lexicon lexicon, Checker checker) {
    return bitext -> {
      boolean clauses =
          bitext.clauses() == null
              && bitext.beads().stream()
                  .flatMap(bead -> Stream.concat(bead.vi().stream(), bead.en().stream()))
                  .anyMatch(clause -> !clause.path().steps().isEmpty());
      return clauses
          ? checker.check(bitext, Explainer.of(lexicon, bitext).crossings()).stream()
              .filter(Discrepancy::likely)
              .toList()
          : List.of();
    };
  }

  private AknWriter akn(LegalIndex index) {
    return new AknWriter(citations(index), id -> index.work(id).map(StoredWork::work));
  }

  /** What people said of beads, in the corpus. */
  CorrectionFolder corrections() {
    return new CorrectionFolder(corpus().resolve("corrections"));
  }

  /** Corrects works of an index, and keeps what was said in the corpus. */
  public CorrectionDesk desk(LegalIndex index) {
    return new WorkCorrector(
        index, () -> stages(index), corrections(), directory, Clock.systemUTC());
  }

  /** Works of one index are aligned with what it has learned; what each teaches rests on none. */
  Stages stages(LegalIndex index) throws IOException {
    Lexicon glossary = glossary().words();
    Aligner aligner = new Aligner(new LiveLexicon(glossary, index));
    Likeness likeness = new Likeness(new VersionMatcher(Lexicon.EMPTY));
    return new Stages(
        reader,
        new WorkParser()::parse,
        likeness,
        aligner::align,
        new Teacher(glossary)::lesson,
        corrections(),
        new MemoryFile(LIMITS.fileBytes())::read);
  }

  public Ingester ingester(LegalIndex index) throws IOException {
    return new Ingester(index, stages(index));
  }

  public LegalIndex open(Path folder) throws IOException {
    return LuceneIndex.open(directory.resolve(folder));
  }

  /** An index that holds something, for commands that only read. */
  public LegalIndex openFilled(Path folder) throws IOException {
    LegalIndex index = open(folder);
    if (index.status().empty()) {
      index.close();
      throw CommandException.failed(folder + ": the index is empty. Fill it with songluat ingest");
    }
    return index;
  }

  /** The work of an id, or of a number in any spelling. */
  public StoredWork work(LegalIndex index, String name) throws IOException {
    Optional<StoredWork> byId = index.work(name);
    if (byId.isPresent()) {
      return byId.get();
    }
    String number = DocumentNumber.parse(name).map(DocumentNumber::canonical).orElse(name);
    return index
        .work(DocumentNumber.id(number))
        .orElseThrow(() ->
            CommandException.failed(
                name + ": the index holds no such work. Find its id with songluat search"));
  }

  /** A work's beads, by its id or number. */
  public Bitext bitext(LegalIndex index, String name) throws IOException {
    StoredWork work = work(index, name);
    List<Bead> beads = index.beads(work.id()).stream().map(BeadRecord::bead).toList();
    return new Bitext(work.work(), beads);
  }

  /** Searches an index in either language, by the glossary and by what it has learned. */
  public LegalSearcher searcher(LegalIndex index) {
    Lexicon words = new LiveLexicon(lexicon(), index);
    return new LegalSearcher(index, new LiveRenderings(this::glossary, index, () -> words));
  }

  /** Finds citations, and knows which works the index holds. */
  public CitationFinder citations(LegalIndex index) {
    return new CitationFinder(new Shelf(index));
  }

  /** A server that changes works for those who have the token; for nobody where there is none. */
  public WebApp webApp(LegalIndex index, @Nullable Token token) {
    LateLexicon glossary = lateLexicon();
    Lexicon lexicon = new LiveLexicon(glossary, index);
    // the first answers of a server do not wait for what only marks words in them
    LegalSearcher.Dictionary renderings =
        new LiveRenderings(this::glossary, index, () -> glossary.ready() ? lexicon : Lexicon.EMPTY);
    return new WebApp(
        new Services(
            index,
            new LegalSearcher(index, renderings),
            renderings,
            lexicon,
            Checks.checker(this::terms),
            AcceptedFolder.in(corpus()),
            new Exporter(lexicon, akn(index), remarks(lexicon, checker())),
            citations(index),
            new FileComparer(this, new Aligner(lexicon)),
            Clock.systemUTC(),
            token == null ? null : new Editing(desk(index), token)));
  }
}
