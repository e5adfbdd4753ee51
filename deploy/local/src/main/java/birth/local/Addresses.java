package birth.local;

import java.util.HashMap;
import java.util.Map;

/** Where the services are, as the environment of whoever calls them. */
final class Addresses {

    private Addresses() {}

    static Map<String, String> of(Stack stack) {
        Map<String, String> addresses = new HashMap<>();
        for (String service : Service.NAMES) {
            addresses.put(
                    "BIRTH_" + Ports.variable(service) + "_URL",
                    "http://localhost:" + stack.ports().of(service));
        }
        return addresses;
    }
}
