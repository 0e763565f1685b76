package org.leadrelay.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TreeTest {

  private static final Jurisdictions TREE = Jurisdictions.withDemoRegion();

  @Provide
  Arbitrary<Jurisdiction> bureaus() {
    return Arbitraries.of(TREE.all());
  }

  @Property
  void theCommonSuperiorIsTheLowestAboveBoth(
      @ForAll("bureaus") Jurisdiction one, @ForAll("bureaus") Jurisdiction other) {
    var superior = TREE.commonSuperior(one, other);

    assertThat(superior).isEqualTo(TREE.commonSuperior(other, one));
    assertThat(isAtOrUnder(one, superior) && isAtOrUnder(other, superior)).isTrue();
    assertThat(TREE.children(superior))
        .noneMatch(lower -> isAtOrUnder(one, lower) && isAtOrUnder(other, lower));
  }

  private static boolean isAtOrUnder(Jurisdiction place, Jurisdiction superior) {
    return place.equals(superior) || TREE.isUnder(place, superior);
  }

  @Property
  void ancestorsAreExactlyThoseItIsUnder(
      @ForAll("bureaus") Jurisdiction place, @ForAll("bureaus") Jurisdiction other) {
    assertThat(TREE.isUnder(place, other)).isEqualTo(TREE.ancestors(place).contains(other));
  }

  @Property
  void childrenAndParentAgree(@ForAll("bureaus") Jurisdiction place) {
    assertThat(TREE.children(place))
        .allMatch(child -> TREE.parent(child).orElseThrow().equals(place));
    TREE.parent(place).ifPresent(parent -> assertThat(TREE.children(parent)).contains(place));
  }

  @Property
  void everyDivisionIsFoundByItsNameBehindItsSuperiors(@ForAll("bureaus") Jurisdiction place) {
    var path = new ArrayList<>(TREE.ancestors(place));
    path.remove(Jurisdiction.NATION);
    path.addFirst(place);
    var text = new StringBuilder();
    path.reversed().forEach(each -> text.append(TREE.name(each)));

    if (!place.equals(Jurisdiction.NATION)) {
      assertThat(TREE.findByName(TREE.name(place))).contains(place);
      assertThat(TREE.findByName(text.toString())).containsExactly(place);
      assertThat(TREE.namesIn("到" + text).getLast().resolved()).contains(place);
    }
  }

  @Property
  void onlySixDigitsAreAJurisdiction(@ForAll String text) {
    if (text.matches("[0-9]{6}")) {
      assertThat(Jurisdiction.of(text)).hasToString(text);
    } else {
      assertThatThrownBy(() -> Jurisdiction.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
