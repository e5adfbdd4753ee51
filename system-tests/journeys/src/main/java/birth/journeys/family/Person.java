package birth.journeys.family;

/**
 * An invented grown-up.
 *
 * @param ethnicity GB/T 3304; of no account for a foreigner
 * @param hukouRegion region of the household booklet; null for a foreigner
 * @param nationality GB/T 2659
 */
public record Person(
        String name, String idNo, String mobile, String ethnicity, String hukouRegion, String nationality) {

    private static final String HERE = "CHN";

    public Person(String name, String idNo, String mobile, String ethnicity, String hukouRegion) {
        this(name, idNo, mobile, ethnicity, hukouRegion, HERE);
    }

    /** With a passport. */
    public static Person ofAbroad(String name, String idNo, String mobile, String nationality) {
        return new Person(name, idNo, mobile, null, null, nationality);
    }

    public boolean isCitizen() {
        return nationality.equals(HERE);
    }

    /** Identity card or passport (domain.md 6.9). */
    public String idType() {
        return isCitizen() ? "01" : "03";
    }

    /** Account at the identity provider: opaque, made from the number by a digest, so that it says nothing. */
    public String account() {
        return "p-" + realNameRef().substring(3, 15);
    }

    /** The reference under which the provincial identity vouches for this person. */
    public String realNameRef() {
        return "rn-"
                + java.util.UUID.nameUUIDFromBytes(
                        ("real-name:" + idNo).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
