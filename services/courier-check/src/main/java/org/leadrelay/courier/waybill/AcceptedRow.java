package org.leadrelay.courier.waybill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A well-formed row. It holds clear personal values for as long as its chunk is being stored and
 * read; {@link #toString} shows none of them.
 *
 * @param line of the uploaded file, from 1
 * @param courier the company's code
 * @param acceptedAt to the microsecond
 * @param day of acceptance, in +08:00
 * @param outlet its number with the courier
 * @param senderRegion the division of today: a historic code's successor, an aggregate's province
 * @param recipientRegion likewise
 * @param weightGrams 1 to 1,000,000
 * @param xrayMachine null if the parcel was not X-rayed
 * @param agreement the id of the agreement under which the parcel needs no verification of its own;
 *     null if there is none
 * @param id null if there is an agreement and the sender showed nothing
 * @param findings what a supervisor would object to
 */
public record AcceptedRow(
    int line,
    String courier,
    String waybillNo,
    Instant acceptedAt,
    LocalDate day,
    String outlet,
    String staff,
    Jurisdiction senderRegion,
    Jurisdiction recipientRegion,
    String contents,
    int weightGrams,
    boolean realNameVerified,
    boolean opened,
    boolean xrayed,
    @Nullable String xrayMachine,
    @Nullable String agreement,
    Party sender,
    @Nullable IdDocument id,
    Party recipient,
    Set<Finding> findings,
    RowTokens tokens)
    implements JudgedRow {

  /** Whether the parcel is exempt from the verification of its sender, under an agreement. */
  public boolean exempt() {
    return agreement != null;
  }

  @Override
  public String toString() {
    return "line " + line;
  }
}
