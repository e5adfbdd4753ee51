package birth.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LogLineTest {
    @Test
    void shows_the_message_and_what_is_behind_it() {
        String line =
                "{\"timestamp\":\"2026-11-24T06:42:33.1+08:00\",\"level\":\"ERROR\",\"message\":\"Failed to start\",\"exception\":{\"message\":\"Validate failed\\nrun \\\"repair\\\"\"}}";
        assertEquals(
                "06:42:33 ERROR Failed to start – because: Validate failed run \"repair\"", LogLine.readable(line));
    }

    @Test
    void tells_an_own_warning_from_a_library_s() {
        String line = "{\"loggerName\":\"%s\",\"level\":\"%s\",\"message\":\"tries again\"}";
        assertTrue(LogLine.isOwnWarning(line.formatted("birth.kit.inbox.Intake", "WARN")));
        assertFalse(LogLine.isOwnWarning(line.formatted("birth.kit.inbox.Intake", "INFO")));
        assertFalse(LogLine.isOwnWarning(line.formatted("io.quarkus.config", "WARN")));
    }

    @Test
    void leaves_a_plain_line_as_it_is() {
        assertEquals("Error: no such option", LogLine.readable("Error: no such option"));
    }
}
