package birth.application.projection;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.form.FieldCatalogue;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The column "Items" of domain.md 1.5, row by row, against the field table: who sees a field that the dossier does not grant, or
 * misses one it does, fails here. What lies beyond the column is named with its reason.
 */
class FieldTableTest {

    private static final String ALL = "BVHICRGSTM";
    /** What a register or licence says of the field that is named behind it, for the clerk who compares. */
    private static final String LICENCE = "licence.";

    /** Number and items as printed; rows 28 to 36 are the mother's rows cut to B H R, and I C where they name the guardian. */
    private static final String COLUMN = """
            1 child.familyName BVHICGS
            2 child.givenName BVHICGS
            3 child.namePinyin VC
            4 child.sex BVHICGS
            5 child.birthDate ALL
            6 child.birthPlace BH
            7 child.gestWeeks BV
            7 child.gestDays BV
            8 child.weightG BVG
            9 child.lengthCm BG
            10 child.healthNote VG
            11 child.birthOrder RS
            12 child.plurality B
            13 child.pluralIndex BH
            14 child.nationality BH
            15 child.ethnicity BHVIC
            16 child.nativePlace H
            17 mother.name ALL
            18 mother.idType ALL
            19 mother.idNo ALL
            20 mother.birthDate B
            21 mother.ethnicity BH
            22 mother.nationality BH
            23 mother.mobile ALL
            24 mother.address.region BVIG
            24 mother.address.township BVIG
            24 mother.address BVIG
            25 mother.hukouRegion BHRS
            26 mother.maritalStatus HR
            27 mother.education R
            27 mother.occupation R
            28 father.name BHRIC
            29 father.idType BHRIC
            30 father.idNo BHRIC
            31 father.birthDate B
            32 father.ethnicity BH
            33 father.nationality BH
            34 father.mobile BHRIC
            35 father.address.region B
            35 father.address.township B
            35 father.address B
            36 father.hukouRegion BHR
            36 father.maritalStatus HR
            37 marriage.certNo HR
            38 marriage.date HR
            39 marriage.valid HR
            39 marriage.queriedAt HR
            40 delivery.inpatientNo BM
            41 delivery.institution BV
            42 delivery.midwife B
            42 delivery.midwife.code B
            43 delivery.mode BM
            44 delivery.motherHBsAg V
            45 vacc.firstDoses V
            46 vacc.clinic V
            47 vacc.childCode V
            48 cert.no BHICSG
            49 cert.issueDate BH
            50 cert.issuer BH
            51 cert.editionStatus BH
            52 hukou.follow H
            53 hukou.householderName H
            54 hukou.householderId H
            55 hukou.householdNo H
            56 hukou.type H
            57 hukou.relation H
            58 hukou.station H
            59 child.idNo HICSVGM
            60 ins.region IT
            61 ins.insType IT
            62 ins.category IT
            63 ins.year IT
            64 ins.personNo ICM
            65 ins.effectiveFrom IT
            66 card.bank C
            67 card.needPhysical C
            69 card.no C
            70 card.bankAccount C
            71 pay.payeeName MS
            71 pay.bank MS
            71 pay.account MS
            72 maternity.unit M
            72 maternity.unit.code M
            73 guardian.applicant ALL
            74 guardian.otherConsent ALL""";

    private static final Map<String, String> BEYOND = Map.of(
            // 8.4: the insurance sees the household region, the card its address
            "mother.hukouRegion", "I",
            "father.hukouRegion", "I",
            "mother.address.region", "C",
            "mother.address", "C",
            // 8.4 as above; R is done by the clerk of this very township (1.1)
            "mother.address.township", "CR");

    /** Forms of other rows, and papers: 1 and 2 as one name, 5 to the minute, 75 for the card's parcel, 1.4, a notice's answer. */
    private static final Map<String, String> DERIVED = Map.of(
            "child.name", "BVHICGS",
            "child.birthDateTime", "BVH",
            "father.absent", "BH",
            "mail.receiver", "C",
            "mail.phone", "C",
            "mail.address", "C",
            "mail.postcode", "C",
            "materials", ALL,
            "notice.note", ALL,
            "declare.ethnicity", "H");

    @Test
    void shows_each_field_to_the_items_of_its_row_and_to_no_other() {
        var granted = new TreeMap<String, Set<Character>>();
        COLUMN.lines()
                .map(line -> line.trim().split(" "))
                .forEach(cells -> granted.put(
                        cells[1],
                        letters(cells[2].equals("ALL") ? ALL : cells[2] + BEYOND.getOrDefault(cells[1], ""))));
        DERIVED.forEach((key, items) -> granted.put(key, letters(items)));
        // 2.2 E06, E28: what the parents say of themselves to the police alone
        granted.put("marriage.registered", letters("H"));
        granted.put("unable.parent", letters("H"));
        granted.put("unable.reason", letters("H"));
        // 2.3 I7: why the parents decline the insurance
        granted.put("ins.refusal", letters("I"));
        // 3.4: a certificate is not replaced any more once the child is registered
        granted.put("hukou.registered", letters("B"));
        // 52, G: where a grandparent's household is, of whom the form has no other field
        granted.put("hukou.region", letters("H"));
        // 2.2 E17: that a licence is in dispute, of the fields the item may see
        granted.put("disputed.licences", letters("BVHICRGS"));
        // 3.3: a promise instead of proof
        granted.put("promises", letters("RI"));
        var shown = new TreeMap<String, Set<Character>>();
        new FieldCatalogue()
                .fields().stream()
                        .filter(field ->
                                !field.items().isEmpty() && !field.key().startsWith(LICENCE))
                        .forEach(field -> shown.put(field.key(), letters(field.items())));
        assertThat(shown).containsExactlyEntriesOf(granted);
    }

    @Test
    void shows_what_a_licence_says_of_a_field_only_to_items_that_see_the_field() {
        var catalogue = new FieldCatalogue();
        assertThat(catalogue.fields())
                .filteredOn(field -> field.key().startsWith(LICENCE))
                .hasSizeGreaterThan(5)
                .allSatisfy(field -> {
                    var compared = catalogue
                            .find(field.key().substring(LICENCE.length()))
                            .orElseThrow();
                    assertThat(letters(compared.items())).containsAll(letters(field.items()));
                    assertThat(field.isParents()).isFalse();
                });
    }

    @Test
    void knows_every_row_of_the_dossier() {
        var rows = COLUMN.lines()
                .map(line -> Integer.valueOf(line.trim().split(" ")[0]))
                .collect(Collectors.toCollection(TreeSet::new));
        // 68 is a material; 75 to 80 are the platform's own and shown to no item
        assertThat(rows).hasSize(73).doesNotContain(68).contains(1, 74);
    }

    private static Set<Character> letters(String items) {
        return Arrays.stream(items.split(""))
                .map(each -> each.charAt(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
