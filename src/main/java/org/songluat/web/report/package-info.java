/**
 * The page on which a person looks through an ingest: each file, its outline, what was left out,
 * the findings. The entry point is {@link org.songluat.web.report.ReportPage}.
 */
@NullMarked
package org.songluat.web.report;

import org.jspecify.annotations.NullMarked;
