package birth.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void counts_offsets_from_the_base() {
        assertThat(ports("keycloak", "+14", Map.of()).of("keycloak")).isEqualTo(8014);
    }

    @Test
    void moves_the_whole_block_with_the_base() {
        assertThat(ports("keycloak", "+14", Map.of("BIRTH_PORT_BASE", "9000")).of("keycloak"))
                .isEqualTo(9014);
    }

    @Test
    void leaves_a_plain_number_where_it_is() {
        assertThat(ports("postgres", "5432", Map.of("BIRTH_PORT_BASE", "9000")).of("postgres"))
                .isEqualTo(5432);
    }

    @Test
    void lets_the_environment_move_a_single_port() {
        assertThat(ports("kafka-controller", "+12", Map.of("BIRTH_PORT_KAFKA_CONTROLLER", "9999"))
                        .of("kafka-controller"))
                .isEqualTo(9999);
    }

    @Test
    void refuses_what_is_not_a_port() {
        assertThatThrownBy(() -> ports("kafka", "+x", Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("kafka");
        assertThatThrownBy(() -> ports("kafka", "+60000", Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("out of range");
        assertThatThrownBy(() -> ports("kafka", "+1", Map.of()).of("kafke"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("kafke");
    }

    private static Ports ports(String name, String said, Map<String, String> environment) {
        Properties file = new Properties();
        file.setProperty(name, said);
        return new Ports(file, environment);
    }
}
