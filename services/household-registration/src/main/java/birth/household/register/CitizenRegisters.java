package birth.household.register;

import birth.casework.outside.FileExchange;
import birth.casework.outside.Mode;
import birth.household.authority.AuthorityClient;
import birth.household.authority.Declined;
import birth.household.authority.Unanswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The population register in the mode this office reaches it. */
@ApplicationScoped
class CitizenRegisters {

    private final EmbeddedRegister embedded;
    private final AuthorityClient client;
    private final FileExchange files;

    CitizenRegisters(EmbeddedRegister embedded, @RestClient AuthorityClient client, FileExchange files) {
        this.embedded = embedded;
        this.client = client;
        this.files = files;
    }

    @Produces
    @ApplicationScoped
    CitizenRegister citizenRegister(@ConfigProperty(name = "birth.citizen-register.mode") Provider<Mode> mode) {
        return birth -> switch (mode.get()) {
            case EMBEDDED -> embedded.numberFor(birth);
            case API -> overHttp(birth);
            case FILE ->
                files.ask("population", birth.requestKey(), draw(birth), AuthorityClient.Drawn.class)
                        .orElseThrow(Unanswered::new)
                        .idNo();
            case MANUAL -> throw new Unanswered();
        };
    }

    private String overHttp(BirthEntry birth) {
        try {
            return Unanswered.unless(() -> client.number(draw(birth))).idNo();
        } catch (Declined exhausted) {
            throw new RangeExhausted();
        }
    }

    private static AuthorityClient.Draw draw(BirthEntry birth) {
        return new AuthorityClient.Draw(birth.requestKey(), birth.region(), birth.born(), birth.sex());
    }
}
