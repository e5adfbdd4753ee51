package birth.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    private static final ProcessRecord RECORD = new ProcessRecord("kafka", 4711, 1000, "boot-1", "TERM", "f");

    @Test
    void is_the_process_that_started_then_in_that_boot() {
        assertThat(RECORD.is(Optional.of(1000L), "boot-1")).isTrue();
    }

    @Test
    void is_not_a_stranger_that_got_the_same_pid() {
        assertThat(RECORD.is(Optional.of(1001L), "boot-1")).isFalse();
    }

    @Test
    void is_nobody_after_a_reboot_or_an_exit() {
        assertThat(RECORD.is(Optional.of(1000L), "boot-2")).isFalse();
        assertThat(RECORD.is(Optional.empty(), "boot-1")).isFalse();
    }

    @Test
    void comes_back_from_its_file(@TempDir Path folder) {
        RECORD.write(folder.resolve("kafka.process"));
        assertThat(ProcessRecord.read(folder.resolve("kafka.process"))).contains(RECORD);
        assertThat(ProcessRecord.read(folder.resolve("connect.process"))).isEmpty();
    }

    @Test
    void knows_this_very_process_to_be_alive() {
        ProcessRecord me = ProcessRecord.of("me", ProcessHandle.current().pid(), "TERM", "f");
        assertThat(me.alive()).isTrue();
    }
}
