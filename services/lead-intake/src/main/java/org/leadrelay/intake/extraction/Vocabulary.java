package org.leadrelay.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadrelay.identifiers.Courier;

/** The words that announce an identifier, with the nicknames that sellers give to apps. */
final class Vocabulary {

  private static final String QQ = "qq 扣扣 抠抠 叩叩 蔻蔻 扣号 抠号 q号 扣q 腾讯qq 🐧 企鹅? 球球? q?";

  private static final String WECHAT =
      "微信 威信 薇信 维信 葳信 徽信 溦信 v信 微x 薇x vx wx wechat weixin 微❤ 薇❤ 威❤ 维❤ v❤ 微♥ 薇♥ 威♥ v♥"
          + " 微心 薇心 威心 微芯 薇芯 微号 薇号 v号 绿泡泡 薇? 微? 威? v?";

  private static final String QQ_GROUP = "群号 群號 裙号 加群 进群 进裙 加裙 入群 扣裙 君羊号 群? 裙? 群聊?";

  private static final String TELEGRAM = "tg telegram 纸飞机 紙飛機 电报号 飞机号 飞机? 飛機? 电报? 電報? ✈?";

  private static final String BATCHAT = "batchat 蝙蝠号 蝙蝠聊天 蝙蝠? 🦇?";

  private static final String WAYBILL =
      "单号 单號 單號 运单 運單 运单号 运单编号 快递号 快递编号 快递单 快递单号 物流单号 面单 面单号 邮件号 快件号 包裹号";

  private static final String COURIER = "快递 物流 速递";

  private static final String PHONE =
      "电话 電話 手机 手機 手机号 联系电话 联系方式 座机 固话 热线 客服 致电 拨打 tel phone mobile";

  private static final String BANK_CARD = "卡号 卡號 银行卡 銀行卡 银行卡号 储蓄卡 信用卡 收款账号 银行账号";

  private static final String RESIDENT_ID = "身份证 身份證 身份证号 身份证号码 身份证编号 公民身份号码 证件号 证件号码";

  private static final String NICKNAME = "网名 網名 昵称 暱稱 外号 绰号 群名片 叫 叫做";

  private static final String OTHER_NUMBER =
      "订单 订单号 訂單號 订单编号 订单id 快递订单号 交易号 交易单号 流水号 流水单号 商品编号 商品号 货号 批号 序列号 编号"
          + " 准考证 准考证号 考号 考生号 学号 工号 案号 发票号 合同号 合同编号 保单号 条码 条形码 验证码 书号"
          + " order orderid isbn imei meid iccid sn";

  private static final String NONE = "微信群 威信群 薇信群 v信群 vx群 wx群 tg群 电报群 飞机群 蝙蝠群 飞机票 邮编";

  private final List<Word> words = new ArrayList<>();

  private Vocabulary() {
    add(Cue.QQ, QQ);
    add(Cue.QQ_GROUP, QQ_GROUP);
    addGroupsOf(QQ);
    add(Cue.WECHAT, WECHAT);
    add(Cue.TELEGRAM, TELEGRAM);
    add(Cue.BATCHAT, BATCHAT);
    add(Cue.WAYBILL, WAYBILL);
    add(Cue.COURIER, COURIER);
    add(Courier.SF, "顺丰 順豐 顺丰速运");
    add(Courier.YTO, "圆通 圓通 圆通速递");
    add(Courier.ZTO, "中通");
    add(Courier.STO, "申通");
    add(Courier.YUNDA, "韵达 韻達");
    add(Courier.JD, "京东快递 京东物流");
    add(Courier.EMS, "ems 邮政快递");
    add(Courier.JT, "极兔");
    add(Courier.DBL, "德邦");
    add(Courier.CN, "菜鸟 菜鸟速递");
    add(Cue.PHONE, PHONE);
    add(Cue.BANK_CARD, BANK_CARD);
    add(Cue.RESIDENT_ID, RESIDENT_ID);
    add(Cue.NICKNAME, NICKNAME);
    add(Cue.OTHER_NUMBER, OTHER_NUMBER);
    add(Cue.NONE, NONE);
  }

  /** All words. */
  static List<Word> words() {
    return new Vocabulary().words;
  }

  private void add(Cue cue, String line) {
    for (var each : line.split(" ", -1)) {
      boolean vague = each.endsWith("?");
      var text = vague ? each.substring(0, each.length() - 1) : each;
      words.add(new Word(text, cue, vague, Optional.empty()));
    }
  }

  private void add(Courier courier, String line) {
    for (var each : line.split(" ", -1)) {
      words.add(new Word(each, Cue.COURIER, false, Optional.of(courier)));
    }
  }

  /** 裙 sounds like group, 君羊 looks like it. */
  private void addGroupsOf(String line) {
    for (var each : line.replace("?", "").split(" ", -1)) {
      for (var group : List.of("群", "羣", "裙", "君羊")) {
        words.add(new Word(each + group, Cue.QQ_GROUP, false, Optional.empty()));
      }
    }
  }
}
