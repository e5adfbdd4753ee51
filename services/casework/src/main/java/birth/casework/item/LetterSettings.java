package birth.casework.item;

import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What a district sets per item letter ({@code birth.casework.<what>.<letter>}); a department may own several letters. */
@ApplicationScoped
public class LetterSettings {

    private static final String PREFIX = "birth.casework.";

    private final Config config;
    private final Parameters parameters;
    private final BusinessClock clock;

    LetterSettings(Config config, Parameters parameters, BusinessClock clock) {
        this.config = config;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Working days promised for the letter today, else for the department (domain.md 1.3). */
    public int promiseDays(String letter) {
        var today = LocalDate.now(clock);
        return parameters
                .find(PREFIX + "promise-days." + letter, today)
                .map(Integer::parseInt)
                .orElseGet(() -> parameters.number(PREFIX + "promise-days", today));
    }

    /** Calendar days a parent has to answer a notice or to revise what was returned (domain.md 3.3). */
    public int answerDays() {
        return parameters.number(PREFIX + "answer-days", LocalDate.now(clock));
    }

    /** Working days after which a claim nothing happens to goes back into the queue [P]. */
    public int claimIdleDays() {
        return parameters.number(PREFIX + "claim-idle-days", LocalDate.now(clock));
    }

    /** True when a second person must confirm an approval (domain.md 3.1 step 4). */
    public boolean secondPerson(String letter, String region) {
        return parameters.flag(PREFIX + "second-person", letter, region, LocalDate.now(clock));
    }

    /** True when one officer takes all children of a case (domain.md 3.5). */
    public boolean claimsSiblings(String letter) {
        return list("claim-siblings").contains(letter);
    }

    /** True when silence of the office counts as acceptance (domain.md 4.1; off until the district confirms it). */
    public boolean deemedAcceptance(String letter, String region) {
        return parameters.flag(PREFIX + "deemed-acceptance", letter, region, LocalDate.now(clock));
    }

    /** Keys of the materials that may come later (domain.md 3.3 tolerated missing document). */
    public List<String> tolerable(String letter) {
        return parameters.words(PREFIX + "tolerable." + letter, LocalDate.now(clock));
    }

    /** Why a completed item cannot be taken back: the code names the lawful way (domain.md 3.3 withdrawal). */
    public String withdrawalDeclined(String letter) {
        return text("withdrawal-declined." + letter).orElse("ALREADY_DECIDED");
    }

    /** On which law a decision against the family rests. */
    public String legalBasis(String letter) {
        return text("legal-basis." + letter).orElse("");
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(PREFIX + key, String.class);
    }

    private List<String> list(String key) {
        return config.getOptionalValues(PREFIX + key, String.class).orElse(List.of());
    }
}
