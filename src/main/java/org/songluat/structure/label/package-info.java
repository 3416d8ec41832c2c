/** What a line may begin with: the printed labels of headings, clauses, points and bullets. */
@NullMarked
package org.songluat.structure.label;

import org.jspecify.annotations.NullMarked;
