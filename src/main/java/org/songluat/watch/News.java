package org.songluat.watch;

import org.songluat.search.Results;

/** What is new for a watch: hits the best first, and how many there are in all. */
public record News(Watch watch, Results results) {}
