package birth.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.Item;
import birth.application.ItemCatalogue;
import birth.application.birth.DeliveryRecord;
import birth.application.form.Form;
import birth.application.form.Forms;
import birth.application.unit.UnitDirectory;
import birth.kit.reference.ReferenceSet;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices of domain.md 1.1 and 3.9. */
class PlacementTest {

    private static final DeliveryRecord BIRTH =
            new DeliveryRecord("12220502412999017M", "220502", null, null, "1", List.of());

    private final Placement placement = new Placement(new UnitDirectory(), "22");

    @ParameterizedTest
    @CsvSource({
        "B, 220524, 12220502412999017M, 220502, ONLINE",
        "V, 220524, 2205020301, 220502, ONLINE",
        "G, 220524, 2205020301, 220502, ONLINE",
        "R, 220524, 220502003, 220502, ONLINE",
        "H, 220502, 220502030000, 220502, ONLINE",
        "H, 220524, 220524010000, 220524, ONLINE",
        "I, 220524, 220524, 220524, ONLINE",
        "C, 220524, 220524, 220524, ONLINE",
        "S, 220524, 220524, 220524, ONLINE",
        "H, 220581, , 220581, ELSEWHERE",
        "H, 310101, 220502030000, 220502, ONLINE",
        "I, 310101, , 310101, ELSEWHERE",
        "C, 310101, , 310101, ELSEWHERE",
        "S, 310101, , 310101, ELSEWHERE",
        "V, 310101, 2205020301, 220502, ONLINE"
    })
    void finds_the_office_by_the_items_rule(Item item, String household, String unit, String region, Routes.Way way) {
        var place =
                placement.of(ItemCatalogue.present(), item, 1, followingMotherOf(household), BIRTH, Routes.ALL_ONLINE);
        assertThat(place.unit()).isEqualTo(unit);
        assertThat(place.region()).isEqualTo(region);
        assertThat(place.route().way()).isEqualTo(way);
    }

    /** Two stations in one county (domain.md 6, 8: the station by the address). */
    @ParameterizedTest
    @CsvSource({
        "220502, 220502200, 2026-11-30, 220502040000",
        "220502, 220502001, 2026-11-30, 220502030000",
        "220502, , 2026-11-30, 220502030000",
        "220503, 220502200, 2026-11-30, 220503010000",
        "220502, 220502200, 2026-12-31, 220502040000",
        "220502, 220502200, 2027-01-01, 220502030000"
    })
    void sends_a_family_to_the_station_of_its_township_while_that_is_open(
            String household, String township, LocalDate today, String station) throws JsonProcessingException {
        var content = new ObjectMapper().readTree("""
                {"region":"220502","name":"环通示例派出所","phone":"0435-3200401","townships":["220502200"],"until":"2026-12-31"}""");
        var second = new ReferenceSet("directory", "H.220502040000", 1, LocalDate.EPOCH, "", content);
        var two = new Placement(new UnitDirectory(day -> List.of(second), () -> today), "22");
        var mother = new Form.Mother("01", null, new Form.Address("220502", "示例路1号", township), household, "20");
        var place = two.of(ItemCatalogue.present(), Item.H, 1, following(mother), BIRTH, Routes.ALL_ONLINE);
        assertThat(place.unit()).isEqualTo(station);
    }

    @Test
    void takes_the_rules_route_but_brings_nothing_back_from_another_province() {
        var window = new Routes.Route(Routes.Way.WINDOW, "E06");
        var routes = new Routes(Map.of(1, Map.of(Item.H, window)), Map.of(), Set.of());
        assertThat(placement
                        .of(ItemCatalogue.present(), Item.H, 1, followingMotherOf("220502"), BIRTH, routes)
                        .route())
                .isEqualTo(window);
        assertThat(placement
                        .of(ItemCatalogue.present(), Item.H, 2, followingMotherOf("220502"), BIRTH, routes)
                        .route())
                .isEqualTo(Routes.Route.ONLINE);
        assertThat(placement
                        .of(ItemCatalogue.present(), Item.I, 1, followingMotherOf("310101"), BIRTH, routes)
                        .route())
                .isEqualTo(new Routes.Route(Routes.Way.ELSEWHERE, "E15"));
    }

    @Test
    void orders_the_card_where_the_child_is_insured_when_the_household_is_in_another_province() {
        var form = followingMotherOf("310101");
        var insuredHere = new Form(
                form.children(),
                form.mother(),
                null,
                true,
                null,
                form.hukou(),
                new Form.Insurance("220502", null),
                form.card(),
                form.clinic(),
                null,
                List.of("B", "H", "I", "C"),
                form.declarations());
        for (var item : List.of(Item.I, Item.C)) {
            assertThat(placement
                            .of(ItemCatalogue.present(), item, 1, insuredHere, BIRTH, Routes.ALL_ONLINE)
                            .unit())
                    .isEqualTo("220502");
        }
    }

    @Test
    void sends_an_uncertain_sex_and_a_grandparents_household_to_the_window() {
        var form = followingMotherOf("220502");
        for (var sex : List.of("0", "9")) {
            var birth = new DeliveryRecord(
                    "12220502412999017M",
                    "220502",
                    null,
                    null,
                    "1",
                    List.of(new DeliveryRecord.Child(
                            1, "LIVE", sex, "2026-11-02T09:20:00+08:00", 39, null, 3250, 50, null, null)));
            assertThat(placement
                            .of(ItemCatalogue.present(), Item.H, 1, form, birth, Routes.ALL_ONLINE)
                            .route())
                    .isEqualTo(new Routes.Route(Routes.Way.WINDOW, "SEX_UNCERTAIN"));
            assertThat(placement
                            .of(ItemCatalogue.present(), Item.B, 1, form, birth, Routes.ALL_ONLINE)
                            .route()
                            .way())
                    .isEqualTo(Routes.Way.WINDOW);
            assertThat(placement
                            .of(ItemCatalogue.present(), Item.V, 1, form, birth, Routes.ALL_ONLINE)
                            .route())
                    .isEqualTo(Routes.Route.ONLINE);
        }
        var hukou = new Form.Hukou("G", "王秀英", null, null, "43", "220503");
        var grandparent = new Form(
                form.children(),
                form.mother(),
                null,
                true,
                null,
                hukou,
                form.insurance(),
                form.card(),
                form.clinic(),
                null,
                List.of("B", "H"),
                form.declarations());
        var place = placement.of(ItemCatalogue.present(), Item.H, 1, grandparent, BIRTH, Routes.ALL_ONLINE);
        assertThat(place.region()).as("where the grandmother's household is").isEqualTo("220503");
        assertThat(place.route()).isEqualTo(new Routes.Route(Routes.Way.WINDOW, "FOLLOWS_GRANDPARENT"));
    }

    private static Form followingMotherOf(String household) {
        return following(Forms.mother(household));
    }

    private static Form following(Form.Mother mother) {
        var form = Forms.following("M", null, Forms.child(1, "赵", "一诺"));
        return new Form(
                form.children(),
                mother,
                null,
                true,
                null,
                form.hukou(),
                form.insurance(),
                form.card(),
                form.clinic(),
                null,
                List.of("B", "H"),
                form.declarations());
    }
}
