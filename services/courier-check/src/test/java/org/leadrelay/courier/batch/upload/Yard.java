package org.leadrelay.courier.batch.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.courier.batch.Batch;
import org.leadrelay.courier.batch.Batches;
import org.leadrelay.courier.batch.Chunk;
import org.leadrelay.courier.batch.ChunkReader;
import org.leadrelay.courier.batch.ChunkReaders;
import org.leadrelay.courier.batch.CompleteBatch;
import org.leadrelay.courier.batch.Format;
import org.leadrelay.courier.batch.OpenBatch;
import org.leadrelay.courier.batch.StoreChunk;
import org.leadrelay.courier.batch.Stored;
import org.leadrelay.courier.batch.storage.BatchTables;
import org.leadrelay.courier.waybill.Rows;
import org.leadrelay.courier.waybill.Standing;
import org.leadrelay.courier.waybill.storage.WaybillTables;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.testkit.TestDatabase;

/** Uploads into a real database, without a server around them. */
final class Yard {

  static final Uploader WHO = new Uploader("DMO", "test");

  private static final Clock CLOCK = Clock.fixed(Rows.NOW, ZoneOffset.UTC);

  final TestDatabase database = TestDatabase.fresh();
  final List<AuditNote> notes = new ArrayList<>();
  final Batches batches = BatchTables.over(database.service(), new Reversing());

  private final Path keys;
  private final ChunkReader reader;

  Yard(Path keys, ChunkReader reader) {
    this.keys = keys;
    this.reader = reader;
  }

  TakeUpload uploads(int chunkLines) {
    return uploads(SmallLimits.withChunksOf(chunkLines));
  }

  TakeUpload uploads(UploadLimits limits) {
    var waybills = WaybillTables.over(database.service(), keys, 1);
    var storing = new StoreChunk(batches, waybills, new ChunkReaders(List.of(reader)));
    var completing =
        new CompleteBatch(batches, new Chain(), (_, sha256, _) -> "signed " + sha256, CLOCK);
    var steps = new Steps(new OpenBatch(batches, CLOCK), storing, completing);
    var standing = new Standing(Map.of("N-001", false), Map.of());
    var judges = new JudgeMaking(_ -> standing, Jurisdictions.withDemoRegion(), Rows.index());
    return new TakeUpload(batches, steps, judges, limits, CLOCK);
  }

  UploadOutcome put(String name, byte[] text) {
    return put(name, new ByteArrayInputStream(text));
  }

  UploadOutcome put(String name, InputStream text) {
    return uploads(10).whole(WHO, name, Format.NDJSON, text, null);
  }

  UploadOutcome rest(String name, long offset, byte[] text) {
    var rest = Arrays.copyOfRange(text, (int) offset, text.length);
    return uploads(10).rest(WHO, name, offset, new ByteArrayInputStream(rest), null);
  }

  Batch batch(String name) {
    return batches.find(WHO.courier(), name).orElseThrow();
  }

  /** All that an upload left, but for ids, times and sealed bytes. */
  List<String> left(String name) throws SQLException {
    var id = batch(name).id();
    var left = new ArrayList<String>();
    left.add(batch(name).tally().toString());
    batches.rejections(id, row -> left.add(row.toString()));
    batches.findings(id, row -> left.add(row.toString()));
    left.addAll(
        column(
            "select day || waybill_no || line || outlet || findings from waybill where batch = '"
                + id
                + "' order by line"));
    return left;
  }

  long count(String sql) throws SQLException {
    return Long.parseLong(column(sql).getFirst());
  }

  private List<String> column(String sql) throws SQLException {
    try (var connection = database.owner().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  /** The steps in transactions of the test's database. */
  private final class Steps extends UploadSteps {

    Steps(OpenBatch opening, StoreChunk storing, CompleteBatch completing) {
      super(opening, storing, completing);
    }

    @Override
    Batch open(Batch.Announced announced) {
      return database.inTransaction(() -> super.open(announced));
    }

    @Override
    Stored store(UUID batch, Chunk chunk, boolean lookFirst) {
      return database.inTransaction(() -> super.store(batch, chunk, lookFirst));
    }

    @Override
    Stored complete(Batch batch, long bytes, String sha256, String subject) {
      return database.inTransaction(() -> super.complete(batch, bytes, sha256, subject));
    }
  }

  private final class Chain implements Audit {

    @Override
    public void append(AuditNote note) {
      notes.add(note);
    }

    @Override
    public void begin(AuditNote note, ChainHead received) {
      throw new UnsupportedOperationException();
    }
  }

  /** Seals by turning the bytes around behind their name. */
  private static final class Reversing implements Sealer {

    @Override
    public byte[] seal(String name, byte[] clear) {
      return turned(name, clear);
    }

    @Override
    public byte[] open(String name, byte[] sealed) {
      var whole = new String(turned("", sealed), UTF_8);
      if (!whole.startsWith(name)) {
        throw new IllegalArgumentException("sealed under another name");
      }
      return whole.substring(name.length()).getBytes(UTF_8);
    }

    private static byte[] turned(String name, byte[] bytes) {
      var head = name.getBytes(UTF_8);
      var turned = new byte[head.length + bytes.length];
      for (int i = 0; i < turned.length; i++) {
        turned[turned.length - 1 - i] = i < head.length ? head[i] : bytes[i - head.length];
      }
      return turned;
    }
  }
}
