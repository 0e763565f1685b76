package org.leadrelay.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.leadrelay.audit.ChainHead;

/**
 * The hash tree of a checkpoint, as RFC 6962 builds it (leaves and nodes are hashed apart). Its
 * first leaf is the root of the checkpoint before, the others are the heads, sorted by aggregate.
 */
final class MerkleTree {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private MerkleTree() {}

  /** The root over {@code previous} and {@code heads}, which are sorted already. */
  static String root(String previous, List<ChainHead> heads) {
    List<byte[]> leaves =
        Stream.concat(
                Stream.of(previous),
                heads.stream().map(head -> CanonicalJson.write(Heads.json(head))))
            .map(leaf -> Sha256.of(LEAF, leaf.getBytes(UTF_8)))
            .toList();
    return HexFormat.of().formatHex(root(leaves));
  }

  private static byte[] root(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int left = Integer.highestOneBit(leaves.size() - 1);
    return Sha256.of(
        NODE, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
  }
}
