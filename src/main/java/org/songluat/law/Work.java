package org.songluat.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument as such, in whatever language. What its sources do not say is null.
 *
 * @param id the number in lower case, folded, other characters as one hyphen ({@code 52-nq-tw});
 *     for a text without a number a slug of its title, or null as long as only one file of it has
 *     been read
 * @param number as the law writes it, {@code 52-NQ/TW}
 * @param issuer the Vietnamese name of the issuing body where it is known, else as printed
 */
public record Work(
    @Nullable String id,
    @Nullable String number,
    WorkType type,
    @Nullable String issuer,
    @Nullable String signer,
    @Nullable LocalDate issued,
    @Nullable LocalDate effective,
    Titles titles) {}
