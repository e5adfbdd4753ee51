package birth.certificate.delivery.domain;

/**
 * A unified social credit code (GB 32100-2015, domain.md 6.4): its own check character and that of the organisation code in it
 * (GB 11714). An early code that breaks the rule is taken when it stands in the list of licensed institutions.
 */
public record CreditCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String SHAPE = "[1-9ANY][\\dA-HJ-NP-RTUWXY]\\d{6}[\\dA-HJ-NP-RTUWXY]{10}";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION = 8;
    private static final int BODY = 17;
    private static final int FACTOR = 3;
    private static final int MODULUS = 31;

    public boolean hasShape() {
        return text.matches(SHAPE);
    }

    public boolean hasRightChecks() {
        return hasShape() && text.charAt(BODY - 1) == organisationCheck() && text.charAt(BODY) == wholeCheck();
    }

    private char organisationCheck() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.getNumericValue(text.charAt(ORGANISATION + i)) * ORGANISATION_WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11);
    }

    private char wholeCheck() {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < BODY; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * FACTOR % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
