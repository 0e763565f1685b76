package org.leadrelay.courier.waybill;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which contents are judged: vague ones, when they are all that is said, and
 * prohibited ones, wherever they stand.
 */
public final class ContentsWords {

  private final Set<String> vague;
  private final Map<Character, String[]> prohibited = new HashMap<>();

  /**
   * Words as they are written in contents.
   *
   * @param vague as the whole text, without spaces
   * @param prohibited as any part of it
   */
  public ContentsWords(Set<String> vague, Set<String> prohibited) {
    this.vague = Set.copyOf(vague);
    for (var word : prohibited) {
      this.prohibited.merge(word.charAt(0), new String[] {word}, ContentsWords::joined);
    }
  }

  /** The suite's own lists, drawn from the directory of prohibited articles (禁止寄递物品管理规定). */
  public static ContentsWords standard() {
    return new ContentsWords(
        new HashSet<>(
            List.of(
                "物品", "日用品", "东西", "货物", "货品", "商品", "用品", "生活用品", "杂物", "杂货", "其他", "其它", "其他物品",
                "其它物品", "包裹", "快件", "快递", "邮件", "样品", "礼品", "礼物", "个人物品", "私人物品", "小件", "配件", "百货",
                "日用百货", "无", "未知", "goods", "items", "stuff")),
        new HashSet<>(
            List.of(
                "毒品", "鸦片", "海洛因", "冰毒", "大麻", "可卡因", "吗啡", "摇头丸", "K粉", "麻古", "罂粟壳", "枪支", "弹药",
                "子弹", "仿真枪", "炸药", "雷管", "导火索", "爆炸物", "烟花", "鞭炮", "爆竹", "管制刀具", "弩箭", "汽油", "柴油",
                "酒精燃料", "打火机油", "氰化", "砒霜", "剧毒", "放射性", "假币", "伪钞", "象牙", "犀牛角", "易制毒")));
  }

  /** Whether a text says nothing about the contents. */
  public boolean isVague(String contents) {
    return vague.contains(contents) || vague.contains(bare(contents));
  }

  /** Whether a text names a prohibited article. */
  public boolean isProhibited(String contents) {
    for (int i = 0; i < contents.length(); i++) {
      var words = prohibited.get(contents.charAt(i));
      if (words != null) {
        for (var word : words) {
          if (contents.startsWith(word, i)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String bare(String contents) {
    var bare = new StringBuilder(contents.length());
    for (int i = 0; i < contents.length(); i++) {
      if (Character.isLetterOrDigit(contents.charAt(i))) {
        bare.append(Character.toLowerCase(contents.charAt(i)));
      }
    }
    return bare.toString();
  }

  private static String[] joined(String[] some, String[] more) {
    var all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
