/** Learning words and phrases from texts that are not made searchable. */
@NullMarked
package org.songluat.cli.learn;

import org.jspecify.annotations.NullMarked;
