package org.leadrelay.precursor.enterprise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Both registers without a database. */
public final class InMemoryRegister {

  private final Map<String, Enterprise> enterprises = new TreeMap<>();
  private final Map<UUID, Site> sites = new TreeMap<>();
  private final Map<Object, Readers> readers = new HashMap<>();

  /** How many rows there are. */
  int size() {
    return enterprises.size() + sites.size();
  }

  private boolean sees(Object key, Reader reader) {
    var who = readers.get(key);
    return who != null && who.include(reader);
  }

  public Enterprises enterprises() {
    return new Enterprises() {
      @Override
      public Optional<Enterprise> find(String uscc) {
        return Optional.ofNullable(enterprises.get(uscc));
      }

      @Override
      public Optional<Enterprise> see(String uscc, Reader reader) {
        return find(uscc).filter(_ -> sees(uscc, reader));
      }

      @Override
      public List<Enterprise> list(Reader reader, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("no use case lists");
      }

      @Override
      public Optional<Enterprise> lock(String uscc) {
        return find(uscc);
      }

      @Override
      public void put(Enterprise enterprise, Readers who) {
        enterprises.put(enterprise.uscc(), enterprise);
        readers.put(enterprise.uscc(), who);
      }
    };
  }

  public Sites sites() {
    return new Sites() {
      @Override
      public Optional<Site> find(UUID id) {
        return Optional.ofNullable(sites.get(id));
      }

      @Override
      public Optional<Site> see(UUID id, Reader reader) {
        return find(id).filter(_ -> sees(id, reader));
      }

      @Override
      public List<Site> list(
          Reader reader, @Nullable String enterprise, @Nullable UUID after, int limit) {
        throw new UnsupportedOperationException("no use case lists");
      }

      @Override
      public List<Site> of(String uscc) {
        return sites.values().stream().filter(site -> site.enterprise().equals(uscc)).toList();
      }

      @Override
      public Optional<Site> lock(UUID id) {
        return find(id);
      }

      @Override
      public void put(Site site, Readers who) {
        sites.put(site.id(), site);
        readers.put(site.id(), who);
      }
    };
  }
}
