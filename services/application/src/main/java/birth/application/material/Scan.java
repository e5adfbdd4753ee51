package birth.application.material;

/** The virus scanner every upload passes before it is kept. */
public interface Scan {

    boolean isHarmful(byte[] content);
}
