package birth.monitoring.lamp;

/**
 * What a lamp that was lit still awaits (domain.md 4.2). A red or black card stays on the record and is explained though it
 * went out; what warned more than the clerk, only while it burns. Over a whole case no office is asked: its items have their own.
 */
public enum Awaiting {
    EXPLANATION(
            "raised_at",
            "explained_at is null and department is not null and (lamp in ('RED', 'BLACK') or lamp in ('YELLOW', 'RETURN') and out_at is null)"),
    APPEAL_DECISION("appealed_at", "appealed_at is not null and appeal_upheld is null"),
    CLOSING("explained_at", "explained_at is not null and (appealed_at is null or appeal_upheld is not null)");

    private final String since;
    private final String which;

    Awaiting(String since, String which) {
        this.since = since;
        this.which = which;
    }

    /** The lamps that await this, the longest waiting first; a closed one awaits nothing. */
    String inTable() {
        return "where closed_at is null and " + which + " order by " + since + ", id";
    }
}
