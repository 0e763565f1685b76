package org.leadrelay.courier.batch.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.leadrelay.courier.batch.Batch;
import org.leadrelay.courier.batch.ChunkReader;
import org.leadrelay.courier.batch.ChunkReaders;
import org.leadrelay.courier.batch.Receipts;
import org.leadrelay.sealing.Signer;

/** Brings together those who read chunks, and signs receipts. */
@ApplicationScoped
class BatchWiring {

  @Produces
  @Singleton
  ChunkReaders readers(@Any Instance<ChunkReader> all) {
    return new ChunkReaders(all.stream().toList());
  }

  /** Key version, a dot, and the Ed25519 signature of one line as hexadecimal digits. */
  @Produces
  @Singleton
  Receipts receipts(Signer signer) {
    return (batch, sha256, at) -> {
      var signature = signer.sign(statement(batch, sha256, at).getBytes(UTF_8));
      return signature.keyVersion() + "." + signature.hex();
    };
  }

  private static String statement(Batch batch, String sha256, Instant at) {
    var tally = batch.tally();
    return String.join(
        "|",
        "leadrelay-receipt-1",
        batch.courier(),
        batch.name(),
        sha256,
        Long.toString(tally.received()),
        Long.toString(tally.accepted()),
        Long.toString(tally.rejected()),
        Long.toString(tally.duplicates()),
        at.toString());
  }
}
