package birth.local;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Port numbers by name: an offset from the base, a fixed number, or what the environment says. */
final class Ports {
    private static final String DEFAULT_BASE = "8000";

    private final Map<String, Integer> byName = new TreeMap<>();

    /**
     * @param file {@code deploy/local/ports.properties}: name = {@code +offset} or number
     * @param environment may hold BIRTH_PORT_BASE and BIRTH_PORT_&lt;NAME&gt;
     */
    Ports(Properties file, Map<String, String> environment) {
        int base = number("BIRTH_PORT_BASE", environment.getOrDefault("BIRTH_PORT_BASE", DEFAULT_BASE));
        for (String name : file.stringPropertyNames()) {
            String variable = "BIRTH_PORT_" + variable(name);
            String said =
                    environment.getOrDefault(variable, file.getProperty(name)).trim();
            int port = said.startsWith("+") ? base + number(name, said.substring(1)) : number(variable, said);
            if (port < 1 || port > 65535) {
                throw new Failure("Port of " + name + " is out of range: " + port);
            }
            byName.put(name, port);
        }
    }

    int of(String name) {
        Integer port = byName.get(name);
        if (port == null) {
            throw new Failure("deploy/local/ports.properties names no port for " + name);
        }
        return port;
    }

    /** The name as it stands in an environment variable: {@code kafka-controller} is {@code KAFKA_CONTROLLER}. */
    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static int number(String what, String text) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            throw new Failure(what + " is not a port number: " + text);
        }
    }
}
