package birth.insurance.platform;

import birth.casework.outside.FileExchange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** File exchange within the agency's network: the person is named in the question. */
@ApplicationScoped
class PlatformByFile implements InsurancePlatform {

    private final FileExchange files;

    PlatformByFile(FileExchange files) {
        this.files = files;
    }

    @Override
    public Optional<Insured> insured(Newcomer newcomer) {
        return files.ask("insurance-query", newcomer.requestId(), newcomer, Insured.class);
    }

    @Override
    public Optional<Enrolled> enrol(Newcomer newcomer, boolean again) {
        return files.ask("insurance-platform", newcomer.requestId(), newcomer, Enrolled.class);
    }
}
