package org.leadrelay.handoff.transfer;

/** What was seized, as counted in findings and outcomes. */
public enum Substance {
  METHAMPHETAMINE,
  MAGU,
  HEROIN,
  KETAMINE,
  MDMA,
  COCAINE,
  CANNABIS,
  ETOMIDATE,
  GHB,
  OTHER_NPS,
  PRECURSOR,
  OTHER
}
