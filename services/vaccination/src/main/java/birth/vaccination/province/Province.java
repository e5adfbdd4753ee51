package birth.vaccination.province;

import birth.casework.outside.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provincial system in the mode this office reaches it. */
@ApplicationScoped
public class Province {

    private final Mode mode;
    private final ImmunisationSystem system;

    Province(
            @ConfigProperty(name = "birth.vaccination.province.mode") Mode mode,
            SystemOverApi overApi,
            SystemByFile byFile) {
        this.mode = mode;
        this.system = mode == Mode.FILE ? byFile : overApi;
    }

    public Mode mode() {
        return mode;
    }

    /** True when files and doses are handed to another system and its answer comes later. */
    public boolean isBeyond() {
        return mode == Mode.API || mode == Mode.FILE;
    }

    /** Only when {@link #isBeyond}. */
    public ImmunisationSystem system() {
        return system;
    }
}
