package birth.insurance.platform;

import birth.casework.outside.Mode;
import birth.casework.outside.Reached;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The platform in the mode this agency reaches it. */
@Singleton
public class Platforms extends Reached<InsurancePlatform> {

    Platforms(
            @ConfigProperty(name = "birth.insurance.platform.mode") Provider<Mode> mode,
            PlatformOverApi overApi,
            PlatformByFile byFile) {
        super(mode, overApi, byFile);
    }
}
