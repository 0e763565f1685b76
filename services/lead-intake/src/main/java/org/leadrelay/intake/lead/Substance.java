package org.leadrelay.intake.lead;

/** Substances as the statistics count them. */
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
