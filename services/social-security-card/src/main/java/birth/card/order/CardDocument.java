package birth.card.order;

import birth.card.order.domain.BankAccount;
import birth.card.order.domain.CardApplication;

/**
 * The sealed part of an order.
 *
 * @param face {@code PHOTO} or {@code LOGO}: what the card shows
 */
record CardDocument(
        String childName,
        String childIdNo,
        String guardianName,
        String guardianIdNo,
        String bankName,
        String bankAccount,
        String face) {

    static CardDocument of(CardApplication application, String bankName, BankAccount account) {
        return new CardDocument(
                application.childName(),
                application.childIdNo(),
                application.guardianName(),
                application.guardianIdNo(),
                bankName,
                account.number(),
                application.hasPhoto() ? "PHOTO" : "LOGO");
    }

    CardDocument named(String name) {
        return new CardDocument(name, childIdNo, guardianName, guardianIdNo, bankName, bankAccount, face);
    }
}
