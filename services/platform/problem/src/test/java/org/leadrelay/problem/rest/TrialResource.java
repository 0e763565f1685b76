package org.leadrelay.problem.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;

/** Fails in every way that a resource, or the router before it, can. */
@Path("/trial")
@RunOnVirtualThread
public class TrialResource {

  static final String PERSONAL = "13800005678";

  private final ObjectMapper json;

  TrialResource(ObjectMapper json) {
    this.json = json;
  }

  enum Colour {
    RED,
    GREEN
  }

  record Form(@Nullable String title, @Nullable Integer count) {}

  void failBeforeTheResource(@Observes Router router) {
    router
        .route("/trial/*")
        .order(-1)
        .handler(request -> {
          String status = request.request().getHeader("Trial-Status");
          if (status == null) {
            request.next();
          } else {
            fail(request, status);
          }
        });
  }

  private static void fail(RoutingContext request, String status) {
    if (status.equals("throw")) {
      throw new IllegalStateException(PERSONAL);
    }
    request.fail(Integer.parseInt(status));
  }

  @POST
  @Path("/form")
  @Consumes(MediaType.APPLICATION_JSON)
  public Form form(Form form) {
    return form;
  }

  @GET
  @Path("/things/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public String thing(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("colour") @Nullable Colour colour,
      @QueryParam("dry") boolean dry) {
    return "\"" + id + " " + limit + " " + colour + " " + dry + "\"";
  }

  @GET
  @Path("/refused")
  public String refused() {
    throw Problem.of(CommonProblem.REQUEST_IN_PROGRESS)
        .detail("细节", "the detail")
        .violation("/a", "WRONG", "错", "is wrong")
        .with("state", "SENT")
        .header("Retry-After", "7")
        .toException();
  }

  @GET
  @Path("/broken")
  public String broken() {
    throw new IllegalStateException(PERSONAL, new SQLException(PERSONAL, "23505"));
  }

  @GET
  @Path("/stored-json")
  public Form storedJson() throws IOException {
    return json.readValue("{\"count\": \"" + PERSONAL + "\"}", Form.class);
  }

  @GET
  @Path("/exhausted")
  public String exhausted() {
    throw new IllegalStateException(new SQLException("Sorry, acquisition timeout!"));
  }

  @GET
  @Path("/unauthorized")
  public String unauthorized() {
    throw new UnauthorizedException();
  }

  @GET
  @Path("/unauthentic")
  public String unauthentic() {
    throw new AuthenticationFailedException();
  }

  @GET
  @Path("/forbidden")
  public String forbidden() {
    throw new ForbiddenException();
  }

  @GET
  @Path("/moved")
  public String moved() {
    throw new RedirectionException(307, URI.create("/elsewhere"));
  }
}
