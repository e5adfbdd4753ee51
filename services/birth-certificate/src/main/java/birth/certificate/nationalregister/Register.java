package birth.certificate.nationalregister;

import birth.casework.outside.Mode;
import birth.casework.outside.Reached;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The national register in the mode this office reaches it. */
@Singleton
public class Register extends Reached<NationalRegister> {

    Register(
            @ConfigProperty(name = "birth.certificate.register.mode") Provider<Mode> mode,
            RegisterOverApi overApi,
            RegisterByFile byFile) {
        super(mode, overApi, byFile);
    }
}
