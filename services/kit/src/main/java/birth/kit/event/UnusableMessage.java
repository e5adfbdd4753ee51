package birth.kit.event;

/** A message that can never succeed, however often it is tried. The text names ids and fields, never values of a person. */
public class UnusableMessage extends RuntimeException {

    public UnusableMessage(String message) {
        super(message);
    }
}
