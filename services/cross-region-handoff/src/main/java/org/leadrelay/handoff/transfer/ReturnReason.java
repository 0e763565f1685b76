package org.leadrelay.handoff.transfer;

/** Why a destination gives a handoff back; what must be said with each is in {@link Action}. */
public enum ReturnReason {
  /** Not ours (程序规定 175): names the right bureau, or says that it is unknown. */
  NOT_OUR_JURISDICTION,
  /** Something is missing (程序规定 180): names what. */
  INCOMPLETE,
  /** Known already: names the other handoff or case. */
  DUPLICATE,
  /** Nothing in it that a narcotics bureau could act on. */
  NOT_A_MATTER
}
