package birth.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import birth.application.Family;
import birth.kit.test.RealParts;
import birth.kit.test.StoredRows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CompleteCaseKeysTest {

    @Inject
    CompleteCaseKeys complete;

    @Test
    void a_case_from_before_it_had_keys_is_found_by_the_same_ones_and_completed_once() {
        var caseNo = Family.withChildren(1).submit();
        var keys = keys(caseNo);
        assertThat(keys).contains("CODE", "FORM");
        var digests = digests(caseNo);
        StoredRows.read("delete from case_search_key where case_no = ? returning 1", row -> 1, caseNo);

        assertThat(complete.run()).isPositive();
        assertThat(keys(caseNo)).isEqualTo(keys);
        assertThat(digests(caseNo)).isEqualTo(digests);
        assertThat(complete.run()).isZero();
    }

    private static List<String> keys(String caseNo) {
        return read("kind", caseNo);
    }

    private static List<String> digests(String caseNo) {
        return read("digest", caseNo);
    }

    private static List<String> read(String column, String caseNo) {
        return StoredRows.read(
                "select " + column + " from case_search_key where case_no = ? order by digest",
                row -> row.getString(1),
                caseNo);
    }
}
