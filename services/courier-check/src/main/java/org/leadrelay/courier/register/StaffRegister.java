package org.leadrelay.courier.register;

/** The register of couriers' staff. */
public interface StaffRegister {

  /** Enters somebody in place of whoever had that staff id; whether nobody had. */
  boolean put(StaffMember member);
}
