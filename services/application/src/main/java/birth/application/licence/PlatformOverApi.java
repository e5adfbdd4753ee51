package birth.application.licence;

import java.util.UUID;

/** Connected: the platform's own interface. */
final class PlatformOverApi implements LicencePlatform {

    private final PlatformApi api;

    PlatformOverApi(PlatformApi api) {
        this.api = api;
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public void ask(UUID id, Claim claim) {
        api.correct(id, claim);
    }
}
