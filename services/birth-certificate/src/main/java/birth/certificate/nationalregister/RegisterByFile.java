package birth.certificate.nationalregister;

import birth.casework.outside.FileExchange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** File exchange within the health network: a question names the mother. */
@ApplicationScoped
class RegisterByFile implements NationalRegister {

    private final FileExchange files;

    RegisterByFile(FileExchange files) {
        this.files = files;
    }

    @Override
    public Optional<Issued> issuedTo(Birth birth, String requestId) {
        return files.ask("certificate-births", requestId, birth, Issued.class);
    }

    @Override
    public Optional<Registered> register(Notice notice) {
        return files.ask("certificate-register", notice.requestId(), notice, Registered.class);
    }
}
