package birth.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class KernelTest {
    private static final String FIELDS = " 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 987654 21";

    @Test
    void reads_the_start_time_behind_a_name_with_blanks_and_brackets() {
        assertThat(Kernel.startTicks("4711 (odd (name) x) S" + FIELDS)).contains(987654L);
    }

    @Test
    void takes_a_zombie_for_dead() {
        assertThat(Kernel.startTicks("4711 (java) Z" + FIELDS)).isEmpty();
    }

    @Test
    void names_the_process_that_holds_a_port() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
            assertThat(Kernel.listener(port).orElseThrow())
                    .contains("pid " + ProcessHandle.current().pid());
        }
        assertThat(Kernel.listener(port)).isEmpty();
    }
}
