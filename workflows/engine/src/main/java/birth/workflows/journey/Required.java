package birth.workflows.journey;

import birth.kit.event.UnusableMessage;
import java.util.Objects;
import java.util.stream.Stream;

/** Fields without which a case event can never be applied. */
final class Required {

    private Required() {}

    static void all(Object... parts) {
        if (Stream.of(parts).anyMatch(Objects::isNull)) {
            throw new UnusableMessage("A case event lacks a required field");
        }
    }
}
