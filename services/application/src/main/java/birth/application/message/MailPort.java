package birth.application.message;

/** The mail relay. */
public interface MailPort {

    /**
     * @param requestId the same for every try, so that a lost answer never becomes a second mail
     * @return the relay's receipt
     * @throws RuntimeException when the relay is down
     */
    String send(String requestId, String address, String title, String text);
}
