package birth.application.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The two ports, as the configuration says. */
@ApplicationScoped
class Gateways {

    @Produces
    @ApplicationScoped
    PhonePort phone(MessageRules rules, @RestClient GatewayApi api) {
        return rules.gateway() == GatewayMode.API ? new GatewayOverApi(api) : new EmbeddedGateway();
    }

    @Produces
    @ApplicationScoped
    MailPort mail(MessageRules rules, @RestClient GatewayApi api) {
        return rules.gateway() == GatewayMode.API ? new GatewayOverApi(api) : new EmbeddedGateway();
    }
}
