package birth.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of domain.md 8.3. */
class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "王涵, 王*",
        "王梓涵, 王*涵",
        "欧阳知远, 欧阳**",
        "欧阳娜, 欧阳*",
        "欧阳, 欧*",
        "王𬱖, 王*",
        "𬱖梓𬱖, 𬱖*𬱖",
        "古丽·买买提, 古丽****",
        "松, *",
        "'', ''"
    })
    void keeps_the_family_name(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"王梓涵, 王", "欧阳知远, 欧阳", "欧阳, 欧", "𬱖梓, 𬱖", "KIM MINSU,", "古丽·买买提,", "'',"})
    void tells_the_family_name_of_a_name(String name, String family) {
        assertThat(FamilyName.of(name)).isEqualTo(Optional.ofNullable(family));
    }

    @ParameterizedTest
    @CsvSource({
        "欧阳, 欧阳浩然, true",
        "欧, 欧阳浩然, false",
        "欧, 欧阳, true",
        "欧阳, 欧阳, false",
        "欧阳, 欧浩然, false",
        "司马, 司马光, true",
        "司, 司马光, false",
        "司, 司光, true",
        "张简, 张简晓明, true",
        "那, 那日松, true",
        "关, 那日松, false",
        "'', 那日松, false",
        "古丽, 古丽·买买提, true",
        "买买提, 古丽·买买提, false",
        "𬱖, 𬱖梓, true"
    })
    void tells_whose_family_name_a_child_bears(String family, String parent, boolean same) {
        assertThat(FamilyName.isOf(family, parent)).isEqualTo(same);
    }

    @Test
    void masks_numbers_as_usual() {
        assertThat(Masking.idNumber("220502202611029627")).isEqualTo("220***********9627");
        assertThat(Masking.mobile("13900000001")).isEqualTo("139****0001");
        assertThat(Masking.bankAccount("6217990099000001238")).isEqualTo("***************1238");
        assertThat(Masking.certificateNo("Z229900001")).isEqualTo("Z22*****01");
        assertThat(Masking.idNumber("E123456")).isEqualTo("*******");
    }

    @ParameterizedTest
    @CsvSource({"东昌区光明街道示例路1号, 东昌区光明街道*****", "通化县二密镇示例村, 通化县二密镇***", "示例路1号, *****"})
    void keeps_an_address_down_to_the_township(String address, String masked) {
        assertThat(Masking.address(address)).isEqualTo(masked);
    }
}
