/** What commands share: the parts wired together, the options of several commands, exit codes. */
@NullMarked
package org.songluat.cli.workplace;

import org.jspecify.annotations.NullMarked;
