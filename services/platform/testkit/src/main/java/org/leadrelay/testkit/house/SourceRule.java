package org.leadrelay.testkit.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule about files as they are written.
 *
 * @param name what holds, as a sentence
 * @param governed which files, by their path below the root
 * @param faults what is wrong with one of them
 */
public record SourceRule(String name, Predicate<Path> governed, Faultfinder faults) {

  private static final int MOST_LINES = 300;
  private static final int MOST_LINES_OF_A_MODULE_POM = 70;
  private static final Path ROOT_POM = Path.of("pom.xml");
  private static final Pattern CODE =
      Pattern.compile(".*\\.(?:java|sql|sh|py|mk|tpl|xml)|(?:.*/)?Makefile|deploy/.*\\.ya?ml");
  private static final Pattern TEXT = Pattern.compile(CODE + "|.*\\.(?:md|properties|ya?ml|json)");
  private static final Pattern LEFT_OVER = Pattern.compile("\\b(?:TO[D]O|FIX[M]E|XX[X])\\b");

  /** Looks at the lines of one file. */
  @FunctionalInterface
  public interface Faultfinder {
    /** One sentence for each fault. */
    Stream<String> in(Path file, List<String> lines);
  }

  /**
   * All rules.
   *
   * @param dataTables names of the files that hold a table, which may be long
   */
  public static Stream<SourceRule> all(Set<String> dataTables) {
    return Stream.concat(
        Stream.of(
            atMost(
                MOST_LINES,
                "no file has more than 300 lines",
                file -> isCode(file) && !isNamed(file, dataTables)),
            atMost(MOST_LINES - 1, "the root POM has fewer than 300 lines", ROOT_POM::equals),
            atMost(
                MOST_LINES_OF_A_MODULE_POM,
                "the POM of a module has at most 70 lines",
                file -> file.endsWith(ROOT_POM) && !file.equals(ROOT_POM)),
            nothingIsLeftToDo()),
        dataTables.stream().map(SourceRule::longTable));
  }

  /** Looks at a repository. */
  public Verdict verdictOn(SourceTree tree) {
    var files = tree.files().stream().filter(governed).toList();
    return files.isEmpty()
        ? new Verdict.GovernsNobody()
        : Verdict.of(files.stream().flatMap(file -> faults.in(file, tree.lines(file))).toList());
  }

  private static SourceRule atMost(int most, String name, Predicate<Path> governed) {
    return new SourceRule(
        name,
        governed,
        (file, lines) ->
            lines.size() <= most
                ? Stream.empty()
                : Stream.of("%s has %d lines".formatted(file, lines.size())));
  }

  private static SourceRule nothingIsLeftToDo() {
    return new SourceRule(
        "nothing is left to do",
        file -> TEXT.matcher(file.toString()).matches(),
        (file, lines) ->
            IntStream.range(0, lines.size())
                .filter(line -> LEFT_OVER.matcher(lines.get(line)).find())
                .mapToObj(line -> "%s:%d".formatted(file, line + 1)));
  }

  /** An exemption that nobody needs is a hole. */
  private static SourceRule longTable(String name) {
    return new SourceRule(
        name + " is a long table",
        file -> isNamed(file, Set.of(name)),
        (file, lines) ->
            lines.size() > MOST_LINES
                ? Stream.empty()
                : Stream.of("%s has only %d lines".formatted(file, lines.size())));
  }

  private static boolean isCode(Path file) {
    return CODE.matcher(file.toString()).matches();
  }

  private static boolean isNamed(Path file, Set<String> names) {
    return names.contains(file.getFileName().toString());
  }
}
