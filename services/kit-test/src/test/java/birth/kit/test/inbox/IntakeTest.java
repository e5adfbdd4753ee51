package birth.kit.test.inbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import birth.kit.test.Bus;
import birth.kit.test.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IntakeTest {

    @Inject
    Listener listener;

    @Inject
    DataSource dataSource;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void applies_a_message_once_however_often_it_comes() {
        var first = said(1, "{}");
        Bus.sayOutsideContract(first, first, said(2, "{}"), first);
        awaitHeard(1L, 2L);
    }

    @Test
    void puts_reordered_messages_in_order() {
        Bus.sayOutsideContract(said(3, "{}"), said(2, "{}"), said(1, "{}"));
        awaitHeard(1L, 2L, 3L);
    }

    @Test
    void ignores_a_late_message_whose_place_was_taken() {
        Bus.sayOutsideContract(said(1, "{}"), said(2, "{}"), said(1, "{}"), said(3, "{}"));
        awaitHeard(1L, 2L, 3L);
    }

    @Test
    void buries_a_message_that_can_never_succeed_and_parks_what_follows() throws SQLException {
        Bus.sayOutsideContract(said(1, "{}"), said(2, "{\"poison\":true}"), said(3, "{}"));
        await().atMost(20, SECONDS)
                .until(() -> count("select count(*) from parked_message where stream like '%" + subject + "%'") == 1);
        assertThat(listener.heardOf(subject)).containsExactly(1L);
        assertThat(count("select count(*) from dead_letter where stream like '%" + subject + "%' and sequence = 2"))
                .isEqualTo(1);
        assertThat(count("select count(*) from outbox where topic like '%heard.kit-test.dlq' and subject = '" + subject
                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void goes_on_with_the_others_after_a_message_that_is_no_json() {
        Bus.sayOutsideContract(said(1, "not json"));
        var other = new Bus.Said(
                UUID.randomUUID(), "heard", subject, "test.happened.v1", "/test", subject + "-other", "X", 1, 1, "{}");
        Bus.sayOutsideContract(other);
        await().atMost(20, SECONDS)
                .until(() -> listener.heardOf(subject + "-other").equals(List.of(1L)));
    }

    @Test
    void waits_for_an_outage_to_end_and_loses_nothing() {
        listener.failNext(3);
        Bus.sayOutsideContract(said(1, "{}"), said(2, "{}"));
        awaitHeard(1L, 2L);
        assertThat(listener.isBackToNormal()).isTrue();
    }

    private Bus.Said said(long sequence, String data) {
        return Bus.Said.of("heard", subject, "test.happened.v1", "/test", subject, data)
                .inStream("X", 1, sequence);
    }

    private void awaitHeard(Long... expected) {
        await().atMost(30, SECONDS).until(() -> listener.heardOf(subject).equals(List.of(expected)));
    }

    private long count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
