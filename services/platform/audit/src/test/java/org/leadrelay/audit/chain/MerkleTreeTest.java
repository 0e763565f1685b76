package org.leadrelay.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.ChainHead;

class MerkleTreeTest {

  private static final String PREVIOUS = "f".repeat(64);

  @Test
  void withoutHeadsItIsTheLeafOfThePreviousRoot() {
    assertThat(MerkleTree.root(PREVIOUS, List.of())).isEqualTo(hex(leaf(PREVIOUS)));
  }

  /** RFC 6962, section 2.1: the left half is the greatest power of two below the whole. */
  @Test
  void fiveLeavesAreSplitIntoFourAndOne() {
    List<ChainHead> heads = heads(4);
    byte[] left =
        node(
            node(leaf(PREVIOUS), leaf(text(heads.get(0)))),
            node(leaf(text(heads.get(1))), leaf(text(heads.get(2)))));

    assertThat(MerkleTree.root(PREVIOUS, heads))
        .isEqualTo(hex(node(left, leaf(text(heads.get(3))))));
  }

  @Property
  void leavingOutAnyHeadGivesAnotherRoot(
      @ForAll @IntRange(min = 1, max = 40) int count,
      @ForAll @IntRange(min = 0, max = 39) int out) {
    List<ChainHead> heads = heads(count);
    List<ChainHead> fewer =
        IntStream.range(0, count)
            .filter(index -> index != out % count)
            .mapToObj(heads::get)
            .toList();

    assertThat(MerkleTree.root(PREVIOUS, fewer)).isNotEqualTo(MerkleTree.root(PREVIOUS, heads));
  }

  private static List<ChainHead> heads(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> new ChainHead(new UUID(1, n), n + 1, Sha256.hex("entry " + n)))
        .toList();
  }

  private static String text(ChainHead head) {
    return "{\"aggregate\":\"%s\",\"hash\":\"%s\",\"n\":%d}"
        .formatted(head.aggregate(), head.hash(), head.n());
  }

  private static byte[] leaf(String text) {
    return Sha256.of(new byte[] {0}, text.getBytes(UTF_8));
  }

  private static byte[] node(byte[] left, byte[] right) {
    return Sha256.of(new byte[] {1}, left, right);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
