package birth.card.centre;

import birth.casework.outside.Answer;
import java.util.Map;
import java.util.Optional;

/** The card centre (社保卡中心) behind this office: takes an order, gives card number and account (domain.md 6.8). */
public interface CardCentre {

    /**
     * @param requestId the item's idempotency key (domain.md 3.10 rule 2)
     * @param again true when it was asked before and the answer may have been lost
     */
    record Order(String requestId, String bank, boolean needPhysical, boolean again) {}

    /** @param bankAccount 16 to 19 digits with a Luhn digit */
    record Accepted(String orderNo, String cardNo, String bankAccount) {

        public Answer asAnswer() {
            return new Answer(Map.of("card.orderNo", orderNo, "card.no", cardNo, "card.bankAccount", bankAccount));
        }

        public static Accepted in(Answer answer) {
            return new Accepted(
                    answer.field("card.orderNo"), answer.field("card.no"), answer.field("card.bankAccount"));
        }
    }

    /**
     * The centre's answer; empty when it has not come yet.
     *
     * @throws RuntimeException when the centre is down
     */
    Optional<Accepted> order(Order order);
}
