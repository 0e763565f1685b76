package org.leadrelay.problem;

import java.net.URI;

/**
 * A stable reason for a refusal that clients may switch on. Implemented by enums; a code is never
 * renamed or given another status once released.
 */
public interface ProblemCode {

  /** The enum constant's name. */
  String name();

  /** The HTTP status, 400 to 599. */
  int status();

  /** What happened, in Chinese, without any value of the request. */
  String titleZh();

  /** What happened, in English, without any value of the request. */
  String titleEn();

  /** The stable code, UPPER_SNAKE. */
  default String code() {
    return name();
  }

  /** Both titles. */
  default Wording title() {
    return new Wording(titleZh(), titleEn());
  }

  /**
   * The problem type of RFC 9457. A URN, as an installation inside a closed network must not hand
   * out links to a site that it does not run.
   */
  default URI type() {
    return URI.create("urn:leadrelay:problem:" + code());
  }
}
