package birth.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePinyinTest {

    @ParameterizedTest
    @CsvSource({
        "王, 梓涵, WANG ZIHAN",
        "单, 雄信, SHAN XIONGXIN",
        "仇, 英, QIU YING",
        "朴, 书妍, PIAO SHUYAN",
        "欧阳, 修, OUYANG XIU",
        "尉迟, 恭, YUCHI GONG",
        "吕, 女, LYU NYU",
        "于, 娟, YU JUAN",
        "王, 𬱖, WANG WEI",
        "'', 古丽·买买提, GULI MAIMAITI"
    })
    void writes_a_name_as_in_a_passport(String family, String given, String pinyin) {
        assertThat(NamePinyin.of(Forms.child(1, family, given))).contains(pinyin);
    }

    @Test
    void says_nothing_of_a_character_it_cannot_read_or_half_a_name() {
        assertThat(NamePinyin.of(Forms.child(1, "王", "𫖯"))).isEmpty();
        assertThat(NamePinyin.of(Forms.child(1, "王", null))).isEmpty();
    }
}
