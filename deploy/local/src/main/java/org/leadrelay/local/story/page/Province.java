package org.leadrelay.local.story.page;

import java.util.Arrays;
import java.util.Optional;

/**
 * The 34 divisions of the first level by GB/T 2260, laid out as equal squares: columns from west to
 * east, rows from north to south. Shanghai stands between two rows, out at sea, so that the ways to
 * its neighbours can be drawn.
 */
enum Province {
  HEILONGJIANG(230000, "黑龙江", "Heilongjiang", 7, 0),
  JILIN(220000, "吉林", "Jilin", 7, 1),
  NEIMENGGU(150000, "内蒙古", "Inner Mongolia", 4, 2),
  BEIJING(110000, "北京", "Beijing", 5, 2),
  LIAONING(210000, "辽宁", "Liaoning", 7, 2),
  XINJIANG(650000, "新疆", "Xinjiang", 0, 3),
  GANSU(620000, "甘肃", "Gansu", 2, 3),
  NINGXIA(640000, "宁夏", "Ningxia", 3, 3),
  SHANXI(140000, "山西", "Shanxi", 4, 3),
  HEBEI(130000, "河北", "Hebei", 5, 3),
  TIANJIN(120000, "天津", "Tianjin", 6, 3),
  QINGHAI(630000, "青海", "Qinghai", 1, 4),
  SICHUAN(510000, "四川", "Sichuan", 2, 4),
  SHAANXI(610000, "陕西", "Shaanxi", 3, 4),
  HENAN(410000, "河南", "Henan", 4, 4),
  SHANDONG(370000, "山东", "Shandong", 5, 4),
  XIZANG(540000, "西藏", "Xizang", 1, 5),
  CHONGQING(500000, "重庆", "Chongqing", 3, 5),
  HUBEI(420000, "湖北", "Hubei", 4, 5),
  ANHUI(340000, "安徽", "Anhui", 5, 5),
  JIANGSU(320000, "江苏", "Jiangsu", 6, 5),
  SHANGHAI(310000, "上海", "Shanghai", 8.4, 5.5),
  YUNNAN(530000, "云南", "Yunnan", 2, 6),
  GUIZHOU(520000, "贵州", "Guizhou", 3, 6),
  HUNAN(430000, "湖南", "Hunan", 4, 6),
  JIANGXI(360000, "江西", "Jiangxi", 5, 6),
  ZHEJIANG(330000, "浙江", "Zhejiang", 6, 6),
  GUANGXI(450000, "广西", "Guangxi", 3, 7),
  GUANGDONG(440000, "广东", "Guangdong", 4, 7),
  FUJIAN(350000, "福建", "Fujian", 5, 7),
  TAIWAN(710000, "台湾", "Taiwan", 7, 7),
  HAINAN(460000, "海南", "Hainan", 3, 8),
  AOMEN(820000, "澳门", "Macao", 4, 8),
  XIANGGANG(810000, "香港", "Hong Kong", 5, 8);

  private final int code;
  private final String zh;
  private final String en;
  private final double column;
  private final double row;

  Province(int code, String zh, String en, double column, double row) {
    this.code = code;
    this.zh = zh;
    this.en = en;
    this.column = column;
    this.row = row;
  }

  static Optional<Province> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  String code() {
    return Integer.toString(code);
  }

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }

  double column() {
    return column;
  }

  double row() {
    return row;
  }
}
