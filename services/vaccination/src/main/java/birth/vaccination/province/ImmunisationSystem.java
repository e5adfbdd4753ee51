package birth.vaccination.province;

import java.time.LocalDate;
import java.util.Optional;

/** The provincial immunisation system (免疫规划信息系统) behind the clinics: keeps every child's file and doses (domain.md 6.6). */
public interface ImmunisationSystem {

    /**
     * Takes a child's file; the same request id gets the first number.
     *
     * @param again true when it was asked before and the answer may have been lost
     * @return empty while there is no answer
     */
    Optional<Registered> register(File file, boolean again);

    /** Takes a dose; the same request id is the same dose. */
    void report(GivenDose dose);

    /** @param requestId the item's idempotency key (domain.md 3.10 rule 2) */
    record File(String requestId, String childCode, String clinic, String scheduleVersion) {}

    /** @param childCode the one it has kept the file under */
    record Registered(String fileNo, String childCode) {}

    record GivenDose(String requestId, String childCode, String vaccine, int dose, LocalDate givenOn) {}
}
