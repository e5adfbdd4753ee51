package birth.application.message;

/** The operators' gateway to whoever has a telephone: SMS, a message in WeChat, or a call that reads the words aloud. */
public interface PhonePort {

    /**
     * @param requestId the same for every try, so that a lost answer never becomes a second message
     * @param channel SMS, WECHAT or VOICE
     * @return the gateway's receipt
     * @throws RuntimeException when the gateway is down
     */
    String send(String requestId, Channel channel, String mobile, String text);
}
