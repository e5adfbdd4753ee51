package birth.application.message;

/** Sends over the operators' interface. */
final class GatewayOverApi implements PhonePort, MailPort {

    private final GatewayApi api;

    GatewayOverApi(GatewayApi api) {
        this.api = api;
    }

    @Override
    public String send(String requestId, Channel channel, String mobile, String text) {
        return api.send(new GatewayApi.Outgoing(requestId, channel.name(), mobile, text))
                .receipt();
    }

    @Override
    public String send(String requestId, String address, String title, String text) {
        return api.send(new GatewayApi.Outgoing(requestId, "MAIL", address, title + "\n\n" + text))
                .receipt();
    }
}
