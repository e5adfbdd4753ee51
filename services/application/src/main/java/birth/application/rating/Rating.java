package birth.application.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** What a family thinks of how its case was handled: asked once, answered once (domain.md 5, 好差评). */
@Entity
@Table(name = "rating")
public class Rating {

    private static final int WORST_GOOD = 3;

    @Id
    private String caseNo;

    private Instant askedAt;
    private Integer grade;
    private boolean anonymous;
    private String raterRef;
    private byte[] sealed;
    private Instant ratedAt;

    @Version
    private long version;

    protected Rating() {}

    Rating(String caseNo, Instant askedAt) {
        this.caseNo = caseNo;
        this.askedAt = askedAt;
    }

    /** @param newRaterRef null when the family keeps its name to itself */
    void give(int newGrade, String newRaterRef, byte[] text, Instant at) {
        grade = newGrade;
        anonymous = newRaterRef == null;
        raterRef = newRaterRef;
        sealed = text;
        ratedAt = at;
    }

    boolean isGiven() {
        return grade != null;
    }

    static boolean isBad(int grade) {
        return grade < WORST_GOOD;
    }

    String caseNo() {
        return caseNo;
    }

    Integer grade() {
        return grade;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed);
    }

    Instant ratedAt() {
        return ratedAt;
    }
}
