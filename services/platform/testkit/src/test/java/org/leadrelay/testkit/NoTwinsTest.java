package org.leadrelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sourceforge.pmd.cpd.CPDConfiguration;
import net.sourceforge.pmd.cpd.CpdAnalysis;
import net.sourceforge.pmd.cpd.Match;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.testkit.house.SourceTree;
import org.leadrelay.testkit.parts.PartsFolder;

/**
 * No logic stands twice: what two services need is one platform module. A twin that must be says
 * why behind {@code CPD-OFF}.
 */
class NoTwinsTest {

  /** About a dozen lines; enumerations of problems and records of a few fields are shorter. */
  private static final int TOKENS = 100;

  @TempDir Path folder;

  @Test
  void thisRepositoryHasNoTwins() throws IOException {
    assertThat(twins(PartsFolder.root())).isEmpty();
  }

  @Test
  void whatTwoServicesBothHaveIsFound() throws IOException {
    write("services/one/src/main/java/One.java", "One", 20);
    write("services/two/src/main/java/Two.java", "Two", 20);

    assertThat(twins(folder)).singleElement().asString().contains("One.java:", "Two.java:");
  }

  @Test
  void aFewLinesAndTestsMayBeAlike() throws IOException {
    write("services/one/src/main/java/One.java", "One", 3);
    write("services/two/src/main/java/Two.java", "Two", 3);
    write("services/one/src/test/java/OneTest.java", "OneTest", 20);
    write("services/two/src/test/java/TwoTest.java", "TwoTest", 20);

    assertThat(twins(folder)).isEmpty();
  }

  private static List<String> twins(Path root) throws IOException {
    var settings = new CPDConfiguration();
    settings.setMinimumTileSize(TOKENS);
    settings.setOnlyRecognizeLanguage(JavaLanguageModule.getInstance());
    var found = new ArrayList<String>();
    try (var analysis = CpdAnalysis.create(settings)) {
      var sources = Path.of("src", "main", "java").toString();
      SourceTree.at(root).files().stream()
          .filter(file -> file.toString().contains(sources) && file.toString().endsWith(".java"))
          .forEach(file -> analysis.files().addFile(root.resolve(file)));
      analysis.performAnalysis(
          report -> report.getMatches().forEach(match -> found.add(places(match))));
    }
    return found;
  }

  private static String places(Match match) {
    return match.getMarkSet().stream()
        .map(mark ->
            mark.getLocation().getFileId().getFileName() + ":" + mark.getLocation().getStartLine())
        .collect(Collectors.joining(" ~ ", match.getTokenCount() + " tokens: ", ""));
  }

  private void write(String name, String type, int statements) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    var body =
        IntStream.range(0, statements)
            .mapToObj(n -> "    sum += other * %d;%n".formatted(n))
            .collect(Collectors.joining());
    Files.writeString(
        file,
        "class %s {%n  int of(int sum, int other) {%n%s    return sum;%n  }%n}%n"
            .formatted(type, body));
  }
}
