package birth.simulator;

/** How the registers know a newborn that has no number yet: by mother, day of birth and place in the delivery. */
final class Families {

    private Families() {}

    static String key(String motherIdNo, String birthDate, int pluralIndex) {
        return motherIdNo + " " + birthDate + " " + pluralIndex;
    }
}
