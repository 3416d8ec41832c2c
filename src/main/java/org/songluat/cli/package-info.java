/**
 * The command line, and the one place that wires the parts together. The entry point is {@link
 * org.songluat.cli.Main}.
 */
@NullMarked
package org.songluat.cli;

import org.jspecify.annotations.NullMarked;
