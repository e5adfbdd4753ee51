package birth.simulator.identity;

import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;

/** One person on the way through the sign-up: who, which phone, the code, the face. */
public final class Visit {

    /** In the order in which the pages come. */
    public enum Step {
        WHO,
        MOBILE,
        CODE,
        FACE
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    public final String id = UUID.randomUUID().toString();
    final String state;
    final String nonce;
    final String language;
    public Step step = Step.WHO;
    public Applicant applicant = Applicant.UNKNOWN;
    public String mobile;
    public String code;
    /** The person is known and reaches the phone of before no longer. */
    public boolean lost;

    public boolean known;
    /** By field; the key {@code page} is for all of it. */
    public Map<String, Fault> faults = Map.of();

    /** @param language as a tag of BCP 47 */
    Visit(String state, String nonce, String language) {
        this.state = state;
        this.nonce = nonce;
        this.language = language;
    }

    void sendCode(String to) {
        mobile = to;
        code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        step = Step.CODE;
    }

    public String maskedMobile() {
        return mobile.substring(0, 3) + "****" + mobile.substring(7);
    }
}
