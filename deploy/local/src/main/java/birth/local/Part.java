package birth.local;

import java.util.List;

/** One process of the stack: how it is prepared and started, and what is put into it. */
interface Part {
    String name();

    /** Names in ports.properties; the first is the one it is known by. */
    default List<String> ports() {
        return List.of(name());
    }

    /** Before each start: what must lie on disk. */
    default void prepare() {}

    Launch launch();

    /** Once ready, at every {@code up}: what others expect to find in it. Repeatable. */
    default void furnish() {}
}
