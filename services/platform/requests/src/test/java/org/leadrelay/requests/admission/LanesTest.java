package org.leadrelay.requests.admission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.requests.InLane;
import org.leadrelay.requests.Lane;

class LanesTest {

  interface Plain {
    @GET
    void get();

    @HEAD
    void head();

    @OPTIONS
    void options();

    @POST
    void post();

    @PUT
    void put();

    @PATCH
    void patch();

    @DELETE
    void delete();

    @GET
    @InLane(Lane.NONE)
    void waiting();

    void noResource();
  }

  @InLane(Lane.UPLOADS)
  interface Special {
    @PUT
    void put();

    @GET
    @InLane(Lane.READS)
    void get();
  }

  @ParameterizedTest
  @CsvSource({
    "get, READS",
    "head, READS",
    "options, READS",
    "post, WRITES",
    "put, WRITES",
    "patch, WRITES",
    "delete, WRITES",
    "waiting, NONE",
    "noResource, NONE"
  })
  void theMethodTellsTheLane(String method, Lane lane) throws NoSuchMethodException {
    assertThat(Lanes.of(Plain.class.getDeclaredMethod(method))).isEqualTo(lane);
  }

  @Test
  void aResourceMayHaveALaneFromWhichAMethodDiffers() throws NoSuchMethodException {
    assertThat(Lanes.of(Special.class.getDeclaredMethod("put"))).isEqualTo(Lane.UPLOADS);
    assertThat(Lanes.of(Special.class.getDeclaredMethod("get"))).isEqualTo(Lane.READS);
  }
}
