package birth.application.message;

/** How SMS and mail leave the house. */
public enum GatewayMode {
    /** Nothing leaves; the delivery is only recorded. */
    EMBEDDED,
    /** Over the operators' gateway. */
    API
}
