package org.leadrelay.local.token;

import java.nio.file.Path;
import org.leadrelay.local.Arguments;
import org.leadrelay.local.SuiteEnv;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.Secrets;
import org.leadrelay.local.part.StackFailure;

/** Prints a bearer token of the running stack and nothing else; for make. */
public final class PrintToken {
  private PrintToken() {}

  public static void main(String[] words) {
    try {
      var actor = DemoActor.parse(Arguments.parse(words));
      var folder = RunFolder.in(Path.of(""));
      var env =
          SuiteEnv.read(folder)
              .orElseThrow(() -> new StackFailure("The stack does not run: 'make up' first."));
      var realm = new Realm(env.value("OIDC_URL"), Secrets.of(folder));
      System.out.println(new TokenDesk(realm).bearer(actor));
    } catch (StackFailure e) {
      System.err.println("✘ " + e.getMessage());
      System.exit(1);
    }
  }
}
