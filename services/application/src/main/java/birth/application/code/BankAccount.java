package birth.application.code;

/** A bank account number: 16 to 19 digits whose last follows from the others by the Luhn rule (domain.md 6.8). */
public record BankAccount(String number) {

    public boolean isRight() {
        return number.matches("\\d{16,19}") && sum() % 10 == 0;
    }

    private int sum() {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum;
    }
}
