package birth.application.material;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import birth.application.Item;
import birth.kit.reference.Parameters;
import birth.kit.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** Which papers an item may begin without (domain.md 3.3): the parameter that its office reads too, as in force today. */
@ApplicationScoped
public class ToleratedMaterials {

    static final String KEY = "birth.casework.tolerable.";

    private final Parameters parameters;
    private final BusinessClock clock;

    ToleratedMaterials(Parameters parameters, BusinessClock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    private record Lack(String kind, String letter) {}

    /** By kind of paper the letters of the items that tolerate its lack. */
    public Map<String, String> letters() {
        var today = LocalDate.now(clock);
        return Arrays.stream(Item.values())
                .flatMap(item -> parameters.words(KEY + item, today).stream().map(kind -> new Lack(kind, item.name())))
                .collect(groupingBy(Lack::kind, mapping(Lack::letter, joining())));
    }
}
