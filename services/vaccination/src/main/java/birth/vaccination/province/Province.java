package birth.vaccination.province;

import birth.casework.outside.Mode;
import birth.casework.outside.Reached;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provincial system in the mode this office reaches it. */
@Singleton
public class Province extends Reached<ImmunisationSystem> {

    Province(
            @ConfigProperty(name = "birth.vaccination.province.mode") Provider<Mode> mode,
            SystemOverApi overApi,
            SystemByFile byFile) {
        super(mode, overApi, byFile);
    }
}
