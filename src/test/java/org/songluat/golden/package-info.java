/**
 * The sample documents from file to beads, held against outlines and alignments that a person has
 * read.
 */
package org.songluat.golden;
