package birth.certificate.nationalregister;

import birth.casework.outside.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The national register in the mode this office reaches it. */
@ApplicationScoped
public class Register {

    private final Mode mode;
    private final NationalRegister register;

    Register(
            @ConfigProperty(name = "birth.certificate.register.mode") Mode mode,
            RegisterOverApi overApi,
            RegisterByFile byFile) {
        this.mode = mode;
        this.register = mode == Mode.FILE ? byFile : overApi;
    }

    public Mode mode() {
        return mode;
    }

    /** True when another system is asked and told, and its answer comes later. */
    public boolean isBeyond() {
        return mode == Mode.API || mode == Mode.FILE;
    }

    /** Only when {@link #isBeyond}. */
    public NationalRegister present() {
        return register;
    }
}
