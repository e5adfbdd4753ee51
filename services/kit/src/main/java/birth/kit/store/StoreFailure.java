package birth.kit.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** What a failure says about the store behind it, read from its causes: PostgreSQL's SQLSTATE, or a row found at another version. */
public final class StoreFailure {

    private StoreFailure() {}

    /** Another transaction was in the way (deadlock, serialization, a row changed meanwhile): nothing was kept, the same may succeed anew. */
    public static boolean isConflict(Throwable failed) {
        return isAtOtherVersion(failed) || hasState(failed, "40.*|55P03");
    }

    /** A conflict, or the store is away for now: connection, resources, operator (SQLSTATE 08, 53, 55, 57). Broken constraints do not pass. */
    public static boolean isPassing(Throwable failed) {
        return isConflict(failed) || hasState(failed, "|(08|53|55|57).*");
    }

    /** Told by name: the kit knows JDBC, not Hibernate. */
    private static boolean isAtOtherVersion(Throwable failed) {
        return causes(failed).anyMatch(cause -> cause.getClass().getSimpleName().contains("OptimisticLock"));
    }

    private static boolean hasState(Throwable failed, String states) {
        return sqlState(failed).filter(state -> state.matches(states)).isPresent();
    }

    /** Of the outermost failure that JDBC reports; empty text when it names none, as a pool that has no connection left. */
    private static Optional<String> sqlState(Throwable failed) {
        return causes(failed)
                .filter(SQLException.class::isInstance)
                .map(cause -> Optional.ofNullable(((SQLException) cause).getSQLState())
                        .orElse(""))
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause);
    }
}
