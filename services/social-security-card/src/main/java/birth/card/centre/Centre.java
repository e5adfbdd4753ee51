package birth.card.centre;

import birth.casework.outside.Mode;
import birth.casework.outside.Reached;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The card centre in the mode this office reaches it. */
@Singleton
public class Centre extends Reached<CardCentre> {

    Centre(
            @ConfigProperty(name = "birth.card-centre.mode") Provider<Mode> mode,
            CentreOverApi overApi,
            CentreByFile byFile) {
        super(mode, overApi, byFile);
    }
}
