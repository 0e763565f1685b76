package org.leadrelay.courier.report;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.courier.alert.Envelope;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;

/** Takes a report in: kept, told to lead-intake, its reporter in the vault; all or none. */
@ApplicationScoped
public class ReportParcel {

  private final Reports reports;
  private final Vault vault;
  private final Events events;
  private final Audit audit;
  private final Envelope envelope;

  public ReportParcel(Reports reports, Vault vault, Events events, Audit audit, Envelope envelope) {
    this.reports = reports;
    this.vault = vault;
    this.events = events;
    this.audit = audit;
    this.envelope = envelope;
  }

  /**
   * Takes a report in.
   *
   * @param system the subject of the courier's token
   */
  @Transactional
  public void report(ParcelReport report, Reporter reporter, String system) {
    reports.add(report);
    vault.keep(report.id(), reporter);
    announce(report);
    audit.append(
        new AuditNote(
            report.id(),
            report.receivedAt(),
            new AuditActor(AuditActor.Kind.COURIER, report.courier(), system),
            "report",
            Map.of("photos", Integer.toString(report.photos().size())),
            state(report)));
  }

  private void announce(ParcelReport report) {
    var id = UuidCreator.getTimeOrderedEpoch();
    var sealed = envelope.forIntake(id, ParcelReported.TYPE, ParcelReported.Sealed.of(report));
    events.append(
        new Fact(
            id,
            report.id(),
            1,
            ParcelReported.TYPE,
            report.receivedAt(),
            Set.of(),
            Set.of(),
            ParcelReported.of(report, sealed)));
  }

  private static Map<String, String> state(ParcelReport report) {
    var state = new TreeMap<String, String>();
    state.put("waybillNo", report.waybillNo());
    state.put("seen", report.seen());
    if (report.contents() != null) {
      state.put("contents", report.contents());
    }
    for (int i = 0; i < report.photos().size(); i++) {
      state.put("photos[" + i + "].sha256", report.photos().get(i).sha256());
    }
    return state;
  }
}
