package org.leadrelay.intake.lead.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.intake.lead.Token;
import org.leadrelay.intake.lead.Tokens;
import org.leadrelay.sealing.BlindIndex;

/** Tokens of the suite's shared blind index. */
@ApplicationScoped
class BlindTokens implements Tokens {

  private final BlindIndex blindIndex;

  BlindTokens(BlindIndex blindIndex) {
    this.blindIndex = blindIndex;
  }

  @Override
  public List<Token> of(Identifier identifier) {
    return blindIndex.live(identifier.type(), identifier.value()).stream()
        .map(token -> new Token(token.keyVersion(), token.hex()))
        .toList();
  }
}
