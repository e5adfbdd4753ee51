package birth.certificate.stock;

import static org.assertj.core.api.Assertions.assertThat;

import birth.certificate.Birth;
import birth.certificate.Clerk;
import birth.certificate.Ward;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is done to an institution's stock, in whatever order, received = available + used + void, and the doors agree with
 * a ledger kept by hand (domain.md 3.4). The seed is the test's name, so that a failure can be played again.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LedgerPropertyTest {

    private static final int ACTS = 25;

    private final Ward ward = Ward.next();
    private final List<Delivered> unconfirmed = new ArrayList<>();
    private final List<String> stock = new ArrayList<>();
    private final List<String> certificates = new ArrayList<>();
    private int received;
    private int used;
    private int spoilt;

    private record Delivered(String id, int first, int count) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 20261103, 77, 4096})
    void always_balances(long seed) {
        var random = new Random(seed);
        for (int act = 0; act < ACTS; act++) {
            switch (random.nextInt(6)) {
                case 0 -> register(1 + random.nextInt(4));
                case 1 -> confirm();
                case 2 -> issue();
                case 3 -> spoil(random);
                case 4 -> invalidate(random);
                default -> replace(random);
            }
            var ledger = ward.ledger();
            assertThat(ledger).as("after act %d", act).containsExactly(received, stock.size(), used, spoilt);
            assertThat(ledger[0]).isEqualTo(ledger[1] + ledger[2] + ledger[3]);
        }
    }

    private void register(int count) {
        var first = Ward.nextNumbers(count);
        String id = ward.registers("Z" + first, "Z" + (first + count - 1))
                .statusCode(201)
                .extract()
                .path("id");
        unconfirmed.add(new Delivered(id, first, count));
    }

    private void confirm() {
        if (unconfirmed.isEmpty()) {
            return;
        }
        var delivered = unconfirmed.removeFirst();
        ward.confirms("first", delivered.id()).statusCode(409);
        ward.confirms("second", delivered.id()).statusCode(200);
        received += delivered.count();
        for (int i = 0; i < delivered.count(); i++) {
            stock.add("Z" + (delivered.first() + i));
        }
    }

    private void issue() {
        if (stock.isEmpty()) {
            return;
        }
        var birth = Birth.next();
        ward.records(birth).statusCode(201);
        certificates.add(ward.issues(birth));
        takesTheLowest();
        used++;
    }

    private void spoil(Random random) {
        if (stock.isEmpty()) {
            return;
        }
        var number = stock.remove(random.nextInt(stock.size()));
        ward.posts(
                        "first",
                        "/blanks/" + number + "/void",
                        "{\"institution\":\"%s\",\"reason\":\"LOST\",\"parts\":[]}".formatted(ward.institution()))
                .statusCode(204);
        spoilt++;
    }

    private void invalidate(Random random) {
        if (certificates.isEmpty()) {
            return;
        }
        var id = certificates.remove(random.nextInt(certificates.size()));
        asked(id, "void", "{\"reason\":\"ISSUED_IN_ERROR\",\"explanation\":\"误签\",\"handedIn\":[]}");
        new Clerk(ward.clerk("releaser"))
                .post("/certificates/" + id + "/release", "")
                .statusCode(200);
        used--;
        spoilt++;
    }

    private void replace(Random random) {
        if (certificates.isEmpty()) {
            return;
        }
        var place = random.nextInt(certificates.size());
        var id = certificates.get(place);
        asked(
                id,
                "replacement",
                "{\"reason\":\"MISPRINT\",\"explanation\":\"打印错位\",\"handedIn\":[\"MAIN\",\"SUPPLEMENT\"]}");
        var answer = new Clerk(ward.clerk("releaser")).post("/certificates/" + id + "/release", "");
        if (stock.isEmpty()) {
            answer.statusCode(409);
            certificates.remove(place);
        } else {
            certificates.set(place, answer.statusCode(200).extract().path("resultId"));
            takesTheLowest();
            spoilt++;
        }
    }

    private void asked(String id, String change, String body) {
        new Clerk(ward.clerk()).post("/certificates/" + id + "/" + change, body).statusCode(200);
    }

    private void takesTheLowest() {
        stock.remove(stock.stream().sorted().findFirst().orElseThrow());
    }
}
