package org.leadrelay.courier.batch.upload;

import jakarta.enterprise.context.ApplicationScoped;
import org.leadrelay.courier.waybill.ContentsWords;
import org.leadrelay.courier.waybill.Regions;
import org.leadrelay.courier.waybill.Registers;
import org.leadrelay.courier.waybill.RowJudge;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.sealing.BlindIndex;

/** Appoints a judge for each upload, who knows what the courier has registered by then. */
@ApplicationScoped
class JudgeMaking {

  private final Registers registers;
  private final Jurisdictions tree;
  private final BlindIndex index;
  private final ContentsWords words = ContentsWords.standard();

  JudgeMaking(Registers registers, Jurisdictions tree, BlindIndex index) {
    this.registers = registers;
    this.tree = tree;
    this.index = index;
  }

  RowJudge of(String courier) {
    return new RowJudge(courier, registers.of(courier), new Regions(tree), words, index);
  }
}
