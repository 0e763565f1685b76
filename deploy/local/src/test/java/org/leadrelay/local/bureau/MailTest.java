package org.leadrelay.local.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTest {

  @Test
  void anEntryOfTheFeedIsReadAsItIsWritten() {
    var mail =
        Mail.of(
            Json.read(
                """
                {"cursor":"AQ","sequence":3,"own":true,"event":{"specversion":"1.0","id":"e1",
                 "type":"org.leadrelay.handoff.feedback-given.v1","subject":"h1",
                 "data":{"leadRef":{"system":"lead-intake","id":"DEMO-1"}}}}
                """));

    assertThat(mail)
        .returns("AQ", Mail::cursor)
        .returns(3L, Mail::sequence)
        .returns("e1", Mail::event)
        .returns("feedback-given", Mail::type)
        .returns("h1", Mail::handoff)
        .returns("DEMO-1", Mail::lead);
  }
}
