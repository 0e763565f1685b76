package org.leadrelay.courier.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.Field;
import org.leadrelay.courier.waybill.JudgedRow;
import org.leadrelay.courier.waybill.RejectedRow;
import org.leadrelay.courier.waybill.RowCode;
import org.leadrelay.courier.waybill.RowViolation;
import org.leadrelay.courier.waybill.Waybills;
import org.leadrelay.courier.waybill.Waybills.Presence;

/**
 * The rows of a chunk by what becomes of them: the first well-formed row with a number holds it, a
 * later one is its duplicate or in conflict with it.
 */
final class Sorted {

  private record Key(LocalDate day, String waybillNo) {
    static Key of(AcceptedRow row) {
      return new Key(row.day(), row.waybillNo());
    }
  }

  private final Waybills waybills;
  private final List<RejectedRow> rejected = new ArrayList<>();
  private List<AcceptedRow> fresh = new ArrayList<>();
  private long duplicates;
  private boolean metStored;

  private Sorted(Waybills waybills) {
    this.waybills = waybills;
  }

  /**
   * Sorts rows.
   *
   * @param lookFirst whether to ask first which numbers are in use; if not, adding the fresh rows
   *     may fail
   */
  static Sorted of(List<JudgedRow> rows, Waybills waybills, boolean lookFirst) {
    var sorted = new Sorted(waybills);
    sorted.amongThemselves(rows);
    if (lookFirst) {
      sorted.againstStored();
    }
    return sorted;
  }

  /** To be stored, in the order of their lines. */
  List<AcceptedRow> fresh() {
    return fresh;
  }

  /** In the order of their lines. */
  List<RejectedRow> rejected() {
    return rejected;
  }

  long duplicates() {
    return duplicates;
  }

  /** Whether a number was in use already. */
  boolean metStored() {
    return metStored;
  }

  private void amongThemselves(List<JudgedRow> rows) {
    var holders = HashMap.<Key, AcceptedRow>newHashMap(rows.size());
    for (var row : rows) {
      switch (row) {
        case RejectedRow broken -> rejected.add(broken);
        case AcceptedRow sound -> {
          var holder = holders.putIfAbsent(Key.of(sound), sound);
          if (holder == null) {
            fresh.add(sound);
          } else {
            repeated(sound, waybills.sameContent(holder, sound) ? Presence.SAME : Presence.OTHER);
          }
        }
      }
    }
  }

  private void againstStored() {
    Map<Integer, Presence> present = waybills.present(fresh);
    if (present.isEmpty()) {
      return;
    }
    metStored = true;
    var free = new ArrayList<AcceptedRow>(fresh.size());
    for (var row : fresh) {
      var presence = present.get(row.line());
      if (presence == null) {
        free.add(row);
      } else {
        repeated(row, presence);
      }
    }
    fresh = free;
    rejected.sort(Comparator.comparingInt(RejectedRow::line));
  }

  private void repeated(AcceptedRow row, Presence presence) {
    switch (presence) {
      case SAME -> duplicates++;
      case OTHER ->
          rejected.add(
              new RejectedRow(
                  row.line(),
                  row.waybillNo(),
                  List.of(new RowViolation(Field.WAYBILL_NO.label(), RowCode.WAYBILL_CONFLICT))));
    }
  }
}
