package birth.application.message;

/** Keeps the messages in the house: the receipt is all there is. */
final class EmbeddedGateway implements PhonePort, MailPort {

    @Override
    public String send(String requestId, Channel channel, String mobile, String text) {
        return "EMBEDDED-" + requestId;
    }

    @Override
    public String send(String requestId, String address, String title, String text) {
        return "EMBEDDED-" + requestId;
    }
}
