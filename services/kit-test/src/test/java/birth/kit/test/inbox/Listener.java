package birth.kit.test.inbox;

import birth.kit.event.Event;
import birth.kit.event.UnusableMessage;
import birth.kit.inbox.Intake;
import birth.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer that writes down what it hears, can be made to fail for a while, and cannot bear a message that says "poison". */
@ApplicationScoped
public class Listener {

    private final Intake intake;
    private final DataSource dataSource;
    private final AtomicInteger outages = new AtomicInteger();
    private final Subscription subscription = Subscription.toStreams("heard", this::hear);

    Listener(Intake intake, DataSource dataSource) {
        this.intake = intake;
        this.dataSource = dataSource;
    }

    /** The next so many tries fail as if the database were away. */
    void failNext(int tries) {
        outages.set(tries);
    }

    boolean isBackToNormal() {
        return outages.get() <= 0;
    }

    @Incoming("heard")
    @Blocking
    void on(ConsumerRecords<String, String> batch) {
        intake.receive(subscription, batch);
    }

    List<Long> heardOf(String subject) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select sequence from heard where subject = ? order by at")) {
            query.setString(1, subject);
            var heard = new java.util.ArrayList<Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    heard.add(rows.getLong(1));
                }
            }
            return heard;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void hear(Event event) {
        if (event.data().path("poison").asBoolean()) {
            throw new UnusableMessage("This message is poison");
        }
        if (outages.getAndDecrement() > 0) {
            throw new IllegalStateException(new SQLException("the database is away", "08006"));
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into heard (subject, sequence) values (?, ?)")) {
            insert.setString(1, event.subject());
            insert.setLong(2, event.sequence());
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
