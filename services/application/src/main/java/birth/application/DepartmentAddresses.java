package birth.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Where each department is, by configuration {@code birth.<department>.url}. */
@ApplicationScoped
public class DepartmentAddresses {

    private final Map<Item, String> addresses = new EnumMap<>(Item.class);

    DepartmentAddresses(Config config) {
        for (var item : Item.values()) {
            addresses.put(item, config.getValue("birth." + item.department() + ".url", String.class));
        }
    }

    public String of(Item item) {
        return addresses.get(item);
    }
}
