package birth.vaccination.province;

import birth.casework.outside.FileExchange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** File exchange. No person is named in it. */
@ApplicationScoped
class SystemByFile implements ImmunisationSystem {

    private final FileExchange files;

    SystemByFile(FileExchange files) {
        this.files = files;
    }

    @Override
    public Optional<Registered> register(File file, boolean again) {
        return files.ask("immunisation-file", file.requestId(), file, Registered.class);
    }

    /** Laid down is reported: a dose has no number of the system's. */
    @Override
    public void report(GivenDose dose) {
        files.ask("immunisation-dose", dose.requestId(), dose, ImmunisationApi.Receipt.class);
    }
}
