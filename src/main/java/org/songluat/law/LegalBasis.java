package org.songluat.law;

import org.songluat.text.Span;

/**
 * A căn cứ: what a work names, before its first article, as the ground of its being issued (Decree
 * 34/2016/NĐ-CP, Article 61).
 *
 * @param clause the id of the clause that holds it
 * @param text the ground alone, of several in one clause as well
 */
public record LegalBasis(String clause, String text, Span source) {}
