package birth.casework.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What happens to items because nobody did anything: each in a transaction of its own, looked at again under its lock. */
@ApplicationScoped
public class OneByOne {

    private final WorkItems items;

    OneByOne(WorkItems items) {
        this.items = items;
    }

    /** @param found in a transaction before the first */
    public void each(Supplier<List<UUID>> found, Consumer<WorkItem> act) {
        QuarkusTransaction.requiringNew().call(found::get).forEach(id -> QuarkusTransaction.requiringNew()
                .run(() -> act.accept(items.locked(id))));
    }
}
