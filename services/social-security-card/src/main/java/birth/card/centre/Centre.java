package birth.card.centre;

import birth.casework.outside.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The card centre in the mode this office reaches it. */
@ApplicationScoped
public class Centre {

    private final Provider<Mode> mode;
    private final CentreOverApi overApi;
    private final CentreByFile byFile;

    Centre(
            @ConfigProperty(name = "birth.card-centre.mode") Provider<Mode> mode,
            CentreOverApi overApi,
            CentreByFile byFile) {
        this.mode = mode;
        this.overApi = overApi;
        this.byFile = byFile;
    }

    public Mode mode() {
        return mode.get();
    }

    /** True when the order is made by the centre's own system and its answer comes later. */
    public boolean isBeyond() {
        return mode() == Mode.API || mode() == Mode.FILE;
    }

    /** Only when {@link #isBeyond}. */
    public CardCentre present() {
        return mode() == Mode.FILE ? byFile : overApi;
    }
}
