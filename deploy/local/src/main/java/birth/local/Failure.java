package birth.local;

/** Something the user can mend, told in one line (and, where it helps, the tail of a log). */
final class Failure extends RuntimeException {
    /** What a shell reports of a command that Ctrl-C ended. */
    static final int INTERRUPTED = 130;

    private final int exitCode;

    Failure(String line) {
        this(line, 1);
    }

    Failure(String line, int exitCode) {
        super(line);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
