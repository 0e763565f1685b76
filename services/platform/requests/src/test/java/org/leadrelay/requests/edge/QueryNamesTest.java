package org.leadrelay.requests.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadrelay.requests.Paging;

class QueryNamesTest {

  static final class Bean {
    @QueryParam("in-bean")
    @Nullable String one;

    @RestQuery @Nullable String two;
    @Nullable String none;
  }

  interface Resource {
    void get(
        @QueryParam("box") String box,
        @RestQuery String state,
        @RestQuery("over-due") String overdue,
        @HeaderParam("If-Match") String header,
        @BeanParam Paging paging,
        @BeanParam Bean bean,
        String body);
  }

  @Test
  void everyQueryParameterIsFound() {
    assertThat(QueryNames.of(Resource.class.getDeclaredMethods()[0]))
        .containsExactlyInAnyOrder("box", "state", "over-due", "limit", "cursor", "in-bean", "two");
  }
}
