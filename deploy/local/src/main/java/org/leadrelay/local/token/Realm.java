package org.leadrelay.local.token;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadrelay.local.part.KeycloakPart;
import org.leadrelay.local.part.Secrets;
import org.leadrelay.local.part.StackFailure;

/** The demo realm over HTTP: login of a user, and Keycloak's admin API to make one. */
public final class Realm {
  private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final String TOKENS = "/protocol/openid-connect/token";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String issuer;
  private final Secrets secrets;

  /** The realm that issues tokens in this name, {@code http://host:port/realms/leadrelay}. */
  public Realm(String issuer, Secrets secrets) {
    this.issuer = issuer;
    this.secrets = secrets;
  }

  /** An access token of the actor; empty when the realm does not know it yet. */
  Optional<String> login(DemoActor actor) {
    return token(
        issuer,
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "leadrelay-desk",
            "username",
            actor.username(),
            "password",
            secrets.actor()));
  }

  /** Makes the actor a user of the realm; one that was made meanwhile is left as it is. */
  void enrol(DemoActor actor) {
    var users = issuer.replace("/realms/", "/admin/realms/") + "/users";
    var request =
        HttpRequest.newBuilder(URI.create(users))
            .header("Authorization", "Bearer " + adminToken())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(user(actor)))
            .build();
    var answer = send(request);
    if (answer.statusCode() != 201 && answer.statusCode() != 409) {
      throw new StackFailure(
          "Keycloak did not make %s: %d %s"
              .formatted(actor.username(), answer.statusCode(), answer.body()));
    }
  }

  private String user(DemoActor actor) {
    var attributes =
        actor.role().claim().map(claim -> "\"%s\":[\"%s\"]".formatted(claim, actor.actsFor()));
    return """
    {"username":"%s","enabled":true,"groups":["/%s"],"attributes":{%s},
     "credentials":[{"type":"password","value":"%s","temporary":false}]}
    """
        .formatted(actor.username(), actor.role().group(), attributes.orElse(""), secrets.actor());
  }

  private String adminToken() {
    var master = issuer.replace("/realms/" + KeycloakPart.REALM, "/realms/master");
    return token(
            master,
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                KeycloakPart.ADMIN_CLIENT,
                "client_secret",
                secrets.admin()))
        .orElseThrow(() -> new StackFailure("Keycloak refuses the stack's own admin client."));
  }

  private Optional<String> token(String realm, Map<String, String> form) {
    var request =
        HttpRequest.newBuilder(URI.create(realm + TOKENS))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(form)))
            .build();
    var found = ACCESS_TOKEN.matcher(send(request).body());
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new StackFailure("Keycloak does not answer at " + issuer + ": 'make up' first.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted while asking Keycloak.", e);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
