package birth.insurance.platform;

import birth.casework.outside.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The platform in the mode this agency reaches it. */
@ApplicationScoped
public class Platforms {

    private final Provider<Mode> mode;
    private final PlatformOverApi overApi;
    private final PlatformByFile byFile;

    Platforms(
            @ConfigProperty(name = "birth.insurance.platform.mode") Provider<Mode> mode,
            PlatformOverApi overApi,
            PlatformByFile byFile) {
        this.mode = mode;
        this.overApi = overApi;
        this.byFile = byFile;
    }

    public Mode mode() {
        return mode.get();
    }

    /** True when another system enrols and its answer comes later. */
    public boolean areBeyond() {
        return mode() == Mode.API || mode() == Mode.FILE;
    }

    /** Only when {@link #areBeyond}. */
    public InsurancePlatform present() {
        return mode() == Mode.FILE ? byFile : overApi;
    }
}
