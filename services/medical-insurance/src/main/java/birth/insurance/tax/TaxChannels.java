package birth.insurance.tax;

import birth.casework.outside.Mode;
import birth.casework.outside.Reached;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The channel in the mode this agency reaches it. There is nothing embedded in its place: who has paid is known to the tax
 * office alone, so without a connection a clerk enters the receipt that the family shows.
 */
@Singleton
public class TaxChannels extends Reached<TaxChannel> {

    private final Optional<String> page;

    TaxChannels(
            @ConfigProperty(name = "birth.insurance.tax.mode") Provider<Mode> mode,
            @ConfigProperty(name = "birth.insurance.tax.page") Optional<String> page,
            TaxOverApi overApi,
            TaxByFile byFile) {
        super(mode, overApi, byFile);
        this.page = page;
    }

    /** Where a family pays this bill in a browser; empty where the channel has no such page. */
    public Optional<String> pageOf(String billNo) {
        return page.filter(address -> isBeyond()).map(address -> address + "/" + billNo);
    }
}
