package birth.certificate.nationalregister;

import birth.casework.outside.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The national register in the mode this office reaches it. */
@ApplicationScoped
public class Register {

    private final Provider<Mode> mode;
    private final RegisterOverApi overApi;
    private final RegisterByFile byFile;

    Register(
            @ConfigProperty(name = "birth.certificate.register.mode") Provider<Mode> mode,
            RegisterOverApi overApi,
            RegisterByFile byFile) {
        this.mode = mode;
        this.overApi = overApi;
        this.byFile = byFile;
    }

    public Mode mode() {
        return mode.get();
    }

    /** True when another system is asked and told, and its answer comes later. */
    public boolean isBeyond() {
        return mode() == Mode.API || mode() == Mode.FILE;
    }

    /** Only when {@link #isBeyond}. */
    public NationalRegister present() {
        return mode() == Mode.FILE ? byFile : overApi;
    }
}
