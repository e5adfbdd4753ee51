package birth.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

class LogLinesTest {

    private static final Logger LOG = Logger.getLogger(LogLinesTest.class);

    @Test
    void finds_a_planted_name_in_a_line_and_in_the_cause_of_a_failure() {
        try (var log = LogLines.listen()) {
            LOG.infof("planted: %s", "王梓涵");
            LOG.error("failed", new IllegalStateException("outside", new IllegalArgumentException("赵雨桐")));
            assertThat(log.text()).contains("planted: 王梓涵", "outside", "赵雨桐");
        }
    }
}
