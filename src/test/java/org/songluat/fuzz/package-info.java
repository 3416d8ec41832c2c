/** Breaks files of every format and ingests them: nothing but the broken file may suffer. */
@NullMarked
package org.songluat.fuzz;

import org.jspecify.annotations.NullMarked;
