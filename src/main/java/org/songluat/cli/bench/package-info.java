/** The command that measures. */
@NullMarked
package org.songluat.cli.bench;

import org.jspecify.annotations.NullMarked;
