package birth.application.material;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** The scanner of a single machine: it knows the industry's harmless test signature (EICAR) and nothing else. */
@DefaultBean
@ApplicationScoped
class EmbeddedScan implements Scan {

    private static final String SIGNATURE = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!";

    @Override
    public boolean isHarmful(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(SIGNATURE);
    }
}
