package birth.casework.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What a district sets per item letter ({@code birth.casework.<what>.<letter>}); a department may own several letters. */
@ApplicationScoped
public class LetterSettings {

    private static final String PREFIX = "birth.casework.";

    private final Config config;

    LetterSettings(Config config) {
        this.config = config;
    }

    /** Working days promised for the letter, else for the department (domain.md 1.3). */
    public int promiseDays(String letter) {
        return config.getOptionalValue(PREFIX + "promise-days." + letter, Integer.class)
                .orElseGet(() -> config.getValue(PREFIX + "promise-days", Integer.class));
    }

    /** True when a second person must confirm an approval (domain.md 3.1 step 4). */
    public boolean secondPerson(String letter) {
        return isOn("second-person." + letter);
    }

    /** True when one officer takes all children of a case (domain.md 3.5). */
    public boolean claimsSiblings(String letter) {
        return list("claim-siblings").contains(letter);
    }

    /** True when silence of the office counts as acceptance (domain.md 4.1; off until the district confirms it). */
    public boolean deemedAcceptance(String letter) {
        return isOn("deemed-acceptance." + letter);
    }

    /** Keys of the materials that may come later (domain.md 3.3 tolerated missing document). */
    public List<String> tolerable(String letter) {
        return list("tolerable." + letter);
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

    private boolean isOn(String key) {
        return config.getOptionalValue(PREFIX + key, Boolean.class).orElse(false);
    }

    private List<String> list(String key) {
        return config.getOptionalValues(PREFIX + key, String.class).orElse(List.of());
    }
}
