package org.leadrelay.jurisdiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The customary shortenings of an official name: without the kind of division (江苏省, 江苏), without
 * the names of peoples (恩施土家族苗族自治州, 恩施, 恩施州), never shorter than two characters.
 */
final class ShortForms {

  private static final List<String> KINDS =
      List.of(
          "特别行政区", "自治区", "自治州", "自治县", "自治旗", "联合旗", "地区", "林区", "矿区", "新区", "特区", "省", "市", "盟",
          "州", "县", "区", "旗");

  /** 恩施州, 北川县, 鄂伦春旗 are said; 广西区 is not. */
  private static final Set<String> KEEP_LAST = Set.of("自治州", "自治县", "自治旗");

  private static final List<String> PEOPLES =
      List.of(
          "维吾尔", "柯尔克孜", "哈萨克", "塔吉克", "达斡尔", "鄂温克", "鄂伦春", "土家", "朝鲜", "布依", "哈尼", "纳西", "拉祜",
          "傈僳", "景颇", "仡佬", "仫佬", "毛南", "布朗", "普米", "独龙", "裕固", "保安", "东乡", "撒拉", "锡伯", "蒙古", "回族",
          "藏族", "苗族", "彝族", "壮族", "侗族", "瑶族", "白族", "傣族", "黎族", "佤族", "畲族", "水族", "土族", "羌族", "怒族",
          "满族", "各族");

  /** What is left is not a name: 左旗, 市中区, 城关区. */
  private static final Pattern NO_NAME = Pattern.compile(".+[左右前中后]旗|[市城].区|.[县区]");

  private ShortForms() {}

  static Set<String> of(String name) {
    var forms = new TreeSet<String>();
    if (NO_NAME.matcher(name).matches()) {
      return forms;
    }
    kind(name).ifPresent(kind -> addForms(forms, name, kind));
    forms.remove(name);
    return forms;
  }

  private static void addForms(Set<String> forms, String name, String kind) {
    var base = withoutPeoples(name.substring(0, name.length() - kind.length()));
    if (base.length() >= 2) {
      forms.add(base);
      if (kind.length() == 1 || KEEP_LAST.contains(kind)) {
        forms.add(base + kind.charAt(kind.length() - 1));
      }
    }
  }

  private static Optional<String> kind(String name) {
    return KINDS.stream().filter(name::endsWith).findFirst();
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
