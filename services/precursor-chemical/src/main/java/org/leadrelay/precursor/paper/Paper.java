package org.leadrelay.precursor.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.paper.Standing.Status;
import org.leadrelay.precursor.substance.Mass;

/**
 * A licence, permit, filing or exemption.
 *
 * @param number as printed on it
 * @param holder credit code, or {@link #PERSON}
 * @param partner credit code of the only other side it is good for; null if for any
 * @param substance number in the catalogue
 * @param quantity how much it is good for in all; null if for any
 * @param uses how often; null if any number of times
 * @param validFrom first day, +08:00
 * @param validTo last day, included
 * @param basis of an EXEMPTION, else null
 * @param scanSha256 of its scan, 64 hex digits; null if there is none
 * @param standings what it was worth since when, oldest first
 * @param version counts its changes, from 1; uses do not count
 */
public record Paper(
    UUID id,
    PaperKind kind,
    String number,
    String holder,
    @Nullable String partner,
    String substance,
    @Nullable Mass quantity,
    @Nullable Integer uses,
    LocalDate validFrom,
    LocalDate validTo,
    Issuer issuer,
    @Nullable Basis basis,
    @Nullable String scanSha256,
    List<Standing> standings,
    long version) {

  /** The holder of a natural person's filing: who it is plays no part here and is not kept. */
  public static final String PERSON = "PERSON";

  /** The articles of the 条例 under which no permit is needed. */
  public enum Basis {
    ARTICLE_16,
    ARTICLE_17,
    ARTICLE_23
  }

  public Paper {
    standings = List.copyOf(standings);
  }

  /** What it is worth now. */
  public Status status() {
    return standings.getLast().status();
  }

  /**
   * What it was worth at an instant. A paper is older than its record: before the first standing it
   * was worth what that one says, and a confirmed claim was good from the beginning.
   */
  public Status statusAt(Instant at) {
    var judged =
        standings.stream().filter(standing -> standing.status() != Status.CLAIMED).toList();
    if (judged.isEmpty()) {
      return Status.CLAIMED;
    }
    return judged.reversed().stream()
        .filter(standing -> !standing.since().isAfter(at))
        .findFirst()
        .orElse(judged.getFirst())
        .status();
  }

  /** The same paper with a new standing. */
  public Paper standing(Status status, Instant since) {
    var more = new ArrayList<>(standings);
    more.add(new Standing(status, since));
    return new Paper(
        id,
        kind,
        number,
        holder,
        partner,
        substance,
        quantity,
        uses,
        validFrom,
        validTo,
        issuer,
        basis,
        scanSha256,
        more,
        version + 1);
  }
}
