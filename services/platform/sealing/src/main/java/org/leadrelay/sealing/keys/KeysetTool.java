package org.leadrelay.sealing.keys;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes and rotates keysets from the command line, one step per call. It never overwrites a keyset,
 * and destroys a key only when it was disabled before and its fingerprint is repeated.
 */
public final class KeysetTool {

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  private static final String USAGE =
      """
      generate <directory> [purpose ...]                       make the keysets that are missing
      list     <directory>                                     show every key, without its material
      rotate   <directory> <purpose>                           add a pending key
      promote  <directory> <purpose> <version>                 make a pending key the current one
      disable  <directory> <purpose> <version>                 take an old key out of use
      enable   <directory> <purpose> <version>                 take it into use again
      destroy  <directory> <purpose> <version> <fingerprint>   remove a disabled key for ever
      purposes: sealing, blind-index, transport, checkpoint
      """;

  private final PrintStream out;
  private final PrintStream err;

  KeysetTool(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs one command and ends the process: 0 done, 1 refused, 2 not a command. */
  public static void main(String[] arguments) {
    System.exit(new KeysetTool(System.out, System.err).run(List.of(arguments)));
  }

  /** Makes the keysets of these purposes that {@code directory} does not have yet. */
  public static void generateMissing(Path directory, Iterable<Purpose> purposes) {
    KeyDirectory keys = new KeyDirectory(directory);
    for (Purpose purpose : purposes) {
      if (keys.read(purpose).isEmpty()) {
        keys.write(Keyset.generate(purpose));
      }
    }
  }

  int run(List<String> arguments) {
    try {
      return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
        case "generate" -> generate(arguments);
        case "list" -> list(arguments);
        case "rotate" -> step(arguments, 3, Keyset::rotate);
        case "promote" -> step(arguments, 4, keyset -> keyset.promote(version(arguments)));
        case "disable" -> step(arguments, 4, keyset -> keyset.disable(version(arguments)));
        case "enable" -> step(arguments, 4, keyset -> keyset.enable(version(arguments)));
        case "destroy" ->
            step(arguments, 5, keyset -> keyset.destroy(version(arguments), arguments.get(4)));
        default -> misused();
      };
    } catch (KeysetRefusal refusal) {
      err.println(refusal.getMessage());
      return REFUSED;
    }
  }

  private int generate(List<String> arguments) {
    if (arguments.size() < 2) {
      return misused();
    }
    List<Purpose> purposes =
        arguments.size() == 2
            ? Arrays.asList(Purpose.values())
            : arguments.stream().skip(2).map(KeysetTool::purpose).toList();
    generateMissing(Path.of(arguments.get(1)), purposes);
    return list(arguments);
  }

  private int list(List<String> arguments) {
    if (arguments.size() < 2) {
      return misused();
    }
    KeyDirectory keys = directory(arguments);
    for (Purpose purpose : Purpose.values()) {
      keys.read(purpose).ifPresent(this::print);
    }
    keys.recipients().keySet().forEach(service -> out.println("recipient    " + service));
    return DONE;
  }

  private int step(List<String> arguments, int count, UnaryOperator<Keyset> step) {
    if (arguments.size() != count) {
      return misused();
    }
    KeyDirectory keys = directory(arguments);
    Purpose purpose = purpose(arguments.get(2));
    Keyset before =
        keys.read(purpose)
            .orElseThrow(() -> new KeysetRefusal("there is no keyset " + purpose.label()));
    Keyset after = step.apply(before);
    keys.write(after);
    print(after);
    return DONE;
  }

  private void print(Keyset keyset) {
    for (KeyVersion key : keyset.versions()) {
      out.printf(
          "%-12s %4d  %-8s  %s%n",
          keyset.purpose().label(), key.version(), key.state(), key.fingerprint());
    }
  }

  private int misused() {
    err.print(USAGE);
    return MISUSED;
  }

  private static KeyDirectory directory(List<String> arguments) {
    Path path = Path.of(arguments.get(1));
    if (!Files.isDirectory(path)) {
      throw new KeysetRefusal("there is no directory " + path);
    }
    return new KeyDirectory(path);
  }

  private static Purpose purpose(String label) {
    return Purpose.labelled(label)
        .orElseThrow(() -> new KeysetRefusal("there is no purpose " + label));
  }

  private static int version(List<String> arguments) {
    try {
      return Integer.parseInt(arguments.get(3));
    } catch (NumberFormatException e) {
      throw new KeysetRefusal(arguments.get(3) + " is not a version", e);
    }
  }
}
