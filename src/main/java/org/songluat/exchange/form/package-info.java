/**
 * What all formats ask of a text and of a file: characters that XML can hold, clauses as flat rows
 * print them, files that are whole, zips that know no clock. Any part is an entry point.
 */
@NullMarked
package org.songluat.exchange.form;

import org.jspecify.annotations.NullMarked;
