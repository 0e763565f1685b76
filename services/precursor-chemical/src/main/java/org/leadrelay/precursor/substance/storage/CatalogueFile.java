package org.leadrelay.precursor.substance.storage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.substance.Cas;
import org.leadrelay.precursor.substance.Catalogue;
import org.leadrelay.precursor.substance.Category;
import org.leadrelay.precursor.substance.Substance;

/** Reads the national catalogue; docs/data.md says where each of its facts comes from. */
public final class CatalogueFile {

  private static final String RESOURCE = "catalogue.tsv";

  private CatalogueFile() {}

  /** The national catalogue. */
  @Produces
  @Singleton
  public static Catalogue national() {
    var stream = Objects.requireNonNull(CatalogueFile.class.getResourceAsStream(RESOURCE));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new Catalogue(reader.lines().skip(1).map(CatalogueFile::substance).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Substance substance(String line) {
    var field = List.of(line.split("\t", -1)).iterator();
    return new Substance(
        field.next(),
        field.next(),
        field.next(),
        Category.valueOf(field.next()),
        yes(field.next()),
        Substance.Role.valueOf(field.next()),
        yes(field.next()),
        parts(field.next()).map(Cas::new).toList(),
        parts(field.next()).toList(),
        LocalDate.parse(field.next()),
        field.next(),
        decimal(field.next()),
        field.next().equals("SOLUTION"),
        decimal(field.next()));
  }

  private static boolean yes(String field) {
    return field.equals("yes");
  }

  private static Stream<String> parts(String field) {
    return Stream.of(field.split(";", -1)).filter(part -> !part.isEmpty());
  }

  private static @Nullable BigDecimal decimal(String field) {
    return field.isEmpty() ? null : new BigDecimal(field);
  }
}
