package birth.vaccination.province;

import birth.casework.outside.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provincial system in the mode this office reaches it. */
@ApplicationScoped
public class Province {

    private final Provider<Mode> mode;
    private final SystemOverApi overApi;
    private final SystemByFile byFile;

    Province(
            @ConfigProperty(name = "birth.vaccination.province.mode") Provider<Mode> mode,
            SystemOverApi overApi,
            SystemByFile byFile) {
        this.mode = mode;
        this.overApi = overApi;
        this.byFile = byFile;
    }

    public Mode mode() {
        return mode.get();
    }

    /** True when files and doses are handed to another system and its answer comes later. */
    public boolean isBeyond() {
        return mode() == Mode.API || mode() == Mode.FILE;
    }

    /** Only when {@link #isBeyond}. */
    public ImmunisationSystem system() {
        return mode() == Mode.FILE ? byFile : overApi;
    }
}
