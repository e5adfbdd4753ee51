package birth.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToldTest {
    @Test
    void shows_why_a_test_failed_without_its_stack() {
        assertEquals(
                List.of(
                        "[ERROR] Tests run: 1, Failures: 1, Time elapsed: 2.7 s <<< FAILURE! -- in birth.A07IT",
                        "[ERROR] birth.A07IT.the_clock_stands -- Time elapsed: 2.6 s <<< FAILURE!",
                        "org.opentest4j.AssertionFailedError: ",
                        "expected: \"2026-11-13\"",
                        " but was: \"2026-11-16\""),
                """
                [INFO] Running birth.A07IT
                [ERROR] Tests run: 1, Failures: 1, Time elapsed: 2.7 s <<< FAILURE! -- in birth.A07IT
                [ERROR] birth.A07IT.the_clock_stands -- Time elapsed: 2.6 s <<< FAILURE!
                org.opentest4j.AssertionFailedError:\s

                expected: "2026-11-13"
                 but was: "2026-11-16"
                \tat birth.A07IT.the_clock_stands(A07IT.java:36)

                a line of a test that goes on
                """.lines().filter(new Told()).toList());
    }
}
