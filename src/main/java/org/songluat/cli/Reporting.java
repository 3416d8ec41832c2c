package org.songluat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredSource;
import org.songluat.law.Finding;
import org.songluat.law.Outline;
import org.songluat.pipeline.report.FileReport;
import org.songluat.pipeline.report.IngestListener;
import org.songluat.web.report.ReportEntry;
import org.songluat.web.report.ReportPage;

/**
 * Writes an ingest's report while it is told of. Outlines are read back from the index, so that
 * those of unchanged files are in it and none is kept in memory.
 */
final class Reporting implements IngestListener {
  private final IngestListener told;
  private final ReportPage page;
  private final LegalIndex index;
  private final Path base;
  private int files;

  Reporting(IngestListener told, ReportPage page, LegalIndex index, Path base) {
    this.told = told;
    this.page = page;
    this.index = index;
    this.base = base;
  }

  @Override
  public void started(int files) {
    this.files = files;
    told.started(files);
  }

  @Override
  public void reading(String path) {
    told.reading(path);
  }

  @Override
  public void done(FileReport report) {
    told.done(report);
    try {
      page.add(entry(report), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReportEntry entry(FileReport report) throws IOException {
    boolean failed = report.status() == FileReport.Status.FAILED;
    String key = base.resolve(report.path()).toAbsolutePath().normalize().toString();
    Optional<StoredSource> source = failed ? Optional.empty() : index.source(key);
    Outline outline = source.map(StoredSource::outline).orElse(null);
    boolean unchanged = report.status() == FileReport.Status.UNCHANGED && outline != null;
    List<Finding> findings = unchanged ? outline.findings() : report.findings();
    return new ReportEntry(
        report.path(), report.status().code(), report.work(), report.error(), findings, outline);
  }

  @Override
  public void remark(String remark) {
    told.remark(remark);
  }

  @Override
  public void removed(String path) {
    told.removed(path);
    page.removed(path);
  }
}
