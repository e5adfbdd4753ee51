package birth.portal.me;

import java.util.List;

/** A department's queue within the clerk's own units. */
public record Desk(String department, Reply<List<Count>> counts) {

    public record Count(String state, long items) {}
}
