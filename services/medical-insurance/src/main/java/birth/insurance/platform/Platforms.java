package birth.insurance.platform;

import birth.casework.outside.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The platform in the mode this agency reaches it. */
@ApplicationScoped
public class Platforms {

    private final Mode mode;
    private final InsurancePlatform platform;

    Platforms(
            @ConfigProperty(name = "birth.insurance.platform.mode") Mode mode,
            PlatformOverApi overApi,
            PlatformByFile byFile) {
        this.mode = mode;
        this.platform = mode == Mode.FILE ? byFile : overApi;
    }

    public Mode mode() {
        return mode;
    }

    /** True when another system enrols and its answer comes later. */
    public boolean areBeyond() {
        return mode == Mode.API || mode == Mode.FILE;
    }

    /** Only when {@link #areBeyond}. */
    public InsurancePlatform present() {
        return platform;
    }
}
