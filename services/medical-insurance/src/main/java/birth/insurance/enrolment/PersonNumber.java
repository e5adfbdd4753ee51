package birth.insurance.enrolment;

/** The make-up of a person number (domain.md 6.7): province 22, pooling area 0500, serial of 12 digits, check character MOD 11-2. */
final class PersonNumber {

    private static final String CHECK = "10X98765432";

    private PersonNumber() {}

    static String compose(long serial) {
        var body = "220500%012d".formatted(serial);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum + body.charAt(i) - '0') * 2 % 11;
        }
        return body + CHECK.charAt(sum);
    }
}
