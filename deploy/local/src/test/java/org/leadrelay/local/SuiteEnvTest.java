package org.leadrelay.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.local.part.Ports;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.part.SuiteService;

class SuiteEnvTest {
  @TempDir Path project;

  private RunFolder folder = new RunFolder(Path.of(""));

  @BeforeEach
  void make() {
    folder = RunFolder.in(project);
    folder.prepare();
  }

  @Test
  void whatWasWrittenIsRead() {
    var env = SuiteEnv.of(new Ports(19000), List.of(SuiteService.HANDOFF));
    env.write(folder);

    assertThat(SuiteEnv.read(folder)).contains(env);
    assertThat(env.value("HANDOFF_URL")).isEqualTo("http://127.0.0.1:19011");
  }

  @Test
  void aServiceThatDoesNotRunHasNoAddress() {
    var env = SuiteEnv.of(new Ports(19000), List.of());

    assertThatThrownBy(() -> env.value("HANDOFF_URL"))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("HANDOFF_URL");
  }

  @Test
  void aShellCanReadIt() throws Exception {
    SuiteEnv.of(new Ports(19000), List.of()).write(folder);

    var shell =
        new ProcessBuilder("sh", "-c", ". " + folder.suiteEnv() + " && echo $HANDOFF_JDBC_URL")
            .start();

    assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("jdbc:postgresql://127.0.0.1:19000/handoff?user=handoff_owner");
  }

  @Test
  void aStackThatDoesNotRunHasNone() {
    assertThat(SuiteEnv.read(folder)).isEmpty();
  }
}
