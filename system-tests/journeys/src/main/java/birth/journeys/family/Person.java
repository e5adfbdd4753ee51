package birth.journeys.family;

/**
 * An invented grown-up.
 *
 * @param ethnicity GB/T 3304
 * @param hukouRegion region of the household booklet
 */
public record Person(String name, String idNo, String mobile, String ethnicity, String hukouRegion) {

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
