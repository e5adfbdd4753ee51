package birth.application.message;

/** The operators' SMS gateway. */
public interface SmsPort {

    /**
     * @param requestId the same for every try, so that a lost answer never becomes a second SMS
     * @return the gateway's receipt
     * @throws RuntimeException when the gateway is down
     */
    String send(String requestId, String mobile, String text);
}
