package birth.application.register;

import birth.application.realname.RealNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The registers in the mode this district reaches them. */
@ApplicationScoped
class ConnectRegisters {

    enum Mode {
        /** Not connected: the authorised licences answer. */
        EMBEDDED,
        API
    }

    @Produces
    @ApplicationScoped
    Registers registers(
            @ConfigProperty(name = "birth.application.registers.mode") Mode mode,
            RealNames realNames,
            @RestClient RegisterApi api) {
        return switch (mode) {
            case EMBEDDED -> new EmbeddedRegisters(realNames);
            case API -> new RegistersOverApi(api);
        };
    }
}
