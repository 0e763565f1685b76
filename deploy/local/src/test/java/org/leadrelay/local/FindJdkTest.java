package org.leadrelay.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindJdkTest {
  private static final Path SCRIPT = Path.of("find-jdk").toAbsolutePath();

  @TempDir Path home;

  @Test
  void javaHomeCountsWhenItIsA25() throws Exception {
    var jdk = jdk("mine", "25.0.1");

    assertThat(find(Map.of("JAVA_HOME", jdk.toString()))).isEqualTo(jdk.toString());
  }

  @Test
  void anOlderJavaHomeIsPassedOver() throws Exception {
    var old = jdk("old", "17.0.15");
    var newer = jdk(".jdks/newer", "25.0.2");

    var found = find(Map.of("JAVA_HOME", old.toString(), "HOME", home.toString()));

    assertThat(Path.of(found).resolve("release")).content().contains("\"25");
    assertThat(newer.resolve("release")).content().contains("\"25");
  }

  @Test
  void aRuntimeWithoutACompilerIsNoJdk() throws Exception {
    var runtime = jdk("runtime", "25.0.1");
    Files.delete(runtime.resolve("bin/javac"));

    assertThat(find(Map.of("JAVA_HOME", runtime.toString()))).isNotEqualTo(runtime.toString());
  }

  private Path jdk(String name, String version) throws IOException {
    var jdk = Files.createDirectories(home.resolve(name));
    Files.createDirectory(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    assertThat(Files.createFile(jdk.resolve("bin/javac")).toFile().setExecutable(true)).isTrue();
    return jdk;
  }

  private static String find(Map<String, String> environment) throws Exception {
    var builder = new ProcessBuilder(SCRIPT.toString());
    builder.environment().putAll(environment);
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }
}
