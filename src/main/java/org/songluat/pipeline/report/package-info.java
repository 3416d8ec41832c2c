/** What an ingest is asked to do and what it tells: options, a listener, a report of each file. */
@NullMarked
package org.songluat.pipeline.report;

import org.jspecify.annotations.NullMarked;
