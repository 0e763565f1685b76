package org.leadrelay.jurisdiction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The customary shortenings of an official name: without the kind of division (江苏省, 江苏), without
 * the names of peoples (恩施土家族苗族自治州, 恩施, 恩施州), never shorter than two characters.
 */
final class ShortForms {

  /** The shortest base of two characters before a kind; 碑林区 is no 林区, 神农架林区 is. */
  private static final Pattern BASE_AND_KIND =
      Pattern.compile("(.{2,}?)(特别行政区|自治[区州县旗]|联合旗|地区|(?<=.{3})林区|[矿新特]区|[省市盟州县区旗])");

  /** 恩施州, 北川县, 鄂伦春旗 are said; 广西区 is not. */
  private static final Set<String> KEEP_LAST = Set.of("自治州", "自治县", "自治旗");

  private static final List<String> PEOPLES =
      List.of(
          "维吾尔", "柯尔克孜", "哈萨克", "塔吉克", "达斡尔", "鄂温克", "鄂伦春", "土家", "朝鲜", "布依", "哈尼", "纳西", "拉祜",
          "傈僳", "景颇", "仡佬", "仫佬", "毛南", "布朗", "普米", "独龙", "裕固", "保安", "东乡", "撒拉", "锡伯", "蒙古", "回族",
          "藏族", "苗族", "彝族", "壮族", "侗族", "瑶族", "白族", "傣族", "黎族", "佤族", "畲族", "水族", "土族", "羌族", "怒族",
          "满族", "各族");

  /** What would be left is not a name. */
  private static final Pattern NO_NAME = Pattern.compile(".+[左右前中后]旗|市[中南北]区|城[东西南北中关]区");

  private ShortForms() {}

  static Set<String> of(String name) {
    var parts = BASE_AND_KIND.matcher(name);
    if (NO_NAME.matcher(name).matches() || !parts.matches()) {
      return Set.of();
    }
    var base = withoutPeoples(parts.group(1));
    var kind = parts.group(2);
    var forms = new TreeSet<String>();
    forms.add(base);
    if (kind.length() == 1 || KEEP_LAST.contains(kind)) {
      forms.add(base + kind.charAt(kind.length() - 1));
    }
    forms.remove(name);
    return forms;
  }

  private static String withoutPeoples(String name) {
    for (String people : PEOPLES) {
      for (String ending : List.of(people, people + "族")) {
        if (name.endsWith(ending) && name.length() - ending.length() >= 2) {
          return withoutPeoples(name.substring(0, name.length() - ending.length()));
        }
      }
    }
    return name.endsWith("族") ? name.substring(0, name.length() - 1) : name;
  }
}
