package org.leadrelay.courier.alert;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** Why an alert was raised, in words without a personal value. */
public record Explanation(String zh, String en) {

  static Explanation ofHit(Collection<Trait> matched) {
    return new Explanation(
        "该邮件的%s与一条线索的关注标识相符".formatted(matched.stream().map(Trait::zh).collect(joining("、"))),
        "On this parcel, %s is watched for a lead"
            .formatted(matched.stream().map(Trait::en).collect(joining(" and "))));
  }
}
