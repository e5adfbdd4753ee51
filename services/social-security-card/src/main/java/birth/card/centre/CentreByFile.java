package birth.card.centre;

import birth.casework.outside.FileExchange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** File exchange: one file an order, its answer beside it. No person is named in either. */
@ApplicationScoped
public class CentreByFile implements CardCentre {

    private static final String SYSTEM = "card-centre";

    private final FileExchange files;

    CentreByFile(FileExchange files) {
        this.files = files;
    }

    @Override
    public Optional<Accepted> order(Order order) {
        var request = new CentreApi.CentreOrder(order.requestId(), order.bank(), order.needPhysical());
        return files.ask(SYSTEM, order.requestId(), request, Accepted.class);
    }
}
