package birth.kit.time;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusinessClockTest {

    private static final Instant NOON = Instant.parse("2026-11-03T04:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void is_real_time_without_a_file() {
        assertThat(new BusinessClock(null, Clock.fixed(NOON, ZoneOffset.UTC)).instant())
                .isEqualTo(NOON);
        assertThat(clock().instant()).isEqualTo(NOON);
    }

    @Test
    void speaks_in_the_zone_of_beijing() {
        assertThat(clock().getZone()).hasToString("Asia/Shanghai");
    }

    @Test
    void follows_the_file_while_it_runs() throws IOException {
        var clock = clock();
        write("offset P2DT3H");
        await().atMost(5, SECONDS).until(() -> clock.offset().equals(Duration.ofHours(51)));
        write("fixed 2026-12-31T16:00:00Z");
        await().atMost(5, SECONDS).until(() -> clock.instant().equals(Instant.parse("2026-12-31T16:00:00Z")));
        write("");
        await().atMost(5, SECONDS).until(() -> clock.instant().equals(NOON));
    }

    @Test
    void keeps_its_time_when_the_file_says_nonsense() throws IOException {
        write("offset P1D");
        var clock = clock();
        write("yesterday, please");
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(1));
        await().pollDelay(Duration.ofMillis(120)).atMost(5, SECONDS).until(() -> clock.offset()
                .equals(Duration.ofDays(1)));
    }

    private BusinessClock clock() {
        return new BusinessClock(folder.resolve("clock"), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private void write(String line) throws IOException {
        Files.writeString(folder.resolve("clock"), line);
    }
}
