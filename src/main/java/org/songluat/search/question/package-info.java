/** What a query asks: its words read in their languages, what it names, what is left of it. */
@NullMarked
package org.songluat.search.question;

import org.jspecify.annotations.NullMarked;
