package birth.casework.acts;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import birth.kit.test.MovableClock;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.inject.spi.CDI;
import java.time.OffsetDateTime;

/** Business time of the service under test; it stands only when the service has seen it. */
final class Today {

    private Today() {}

    static void is(String isoWithOffset) {
        MovableClock.stopAt(isoWithOffset);
        var clock = CDI.current().select(BusinessClock.class).get();
        await().atMost(10, SECONDS).until(() -> clock.instant()
                .equals(OffsetDateTime.parse(isoWithOffset).toInstant()));
    }
}
