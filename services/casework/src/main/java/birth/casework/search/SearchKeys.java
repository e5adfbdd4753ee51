package birth.casework.search;

import birth.casework.item.WorkItem;
import birth.casework.snapshot.Projection;
import birth.kit.sealing.Digests;
import birth.kit.store.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keyed digests under which an item is found; the values themselves are sealed elsewhere (domain.md 8.2). */
@ApplicationScoped
public class SearchKeys {

    private static final List<String> PERSONS = List.of("child", "mother", "father");
    private static final List<String> NUMBERS =
            List.of("idno", "householderid", "certno", "cert.no", "card.no", "personno", "childcode");
    private static final List<String> PHONES = List.of("mobile", "phone");
    private static final String CITIZEN = "01";

    private final Rows rows;
    private final Digests digests;

    SearchKeys(Rows rows, Digests digests) {
        this.rows = rows;
        this.digests = digests;
    }

    /** The item is found by what its newest data says, and by nothing that an older one said. */
    public void keep(WorkItem item, Projection projection) {
        var found = in(projection)
                .map(key -> digests.of(key.kind(), key.value()))
                .distinct()
                .collect(Collectors.joining(","));
        rows.change("delete from search_key where work_item_id = ?", item.id());
        rows.change(
                "insert into search_key (work_item_id, digest) select ?, unnest(string_to_array(?, ','))",
                item.id(),
                found);
    }

    /** The items of any unit under this key; the caller's scope is the caller's to hold. */
    List<UUID> under(Wanted key) {
        return rows.read(
                "select work_item_id from search_key where digest = ?",
                row -> row.getObject(1, UUID.class),
                digests.of(key.kind(), key.value()));
    }

    static Stream<Wanted> in(Projection projection) {
        return Stream.concat(
                PERSONS.stream().flatMap(who -> person(projection, who)),
                projection.fields().entrySet().stream()
                        .filter(field ->
                                field.getValue() != null && !field.getValue().isBlank())
                        .flatMap(SearchKeys::numberOrPhone));
    }

    private static Stream<Wanted> person(Projection projection, String who) {
        var name = projection.field(who + ".name");
        var born = projection.field(who + ".birthDate");
        if (born == null && CITIZEN.equals(projection.field(who + ".idType"))) {
            born = birthDate(projection.field(who + ".idNo"));
        }
        return name == null || born == null ? Stream.empty() : Stream.of(Wanted.person(name, born));
    }

    private static String birthDate(String idNo) {
        return idNo == null || idNo.length() != 18
                ? null
                : idNo.substring(6, 10) + "-" + idNo.substring(10, 12) + "-" + idNo.substring(12, 14);
    }

    private static Stream<Wanted> numberOrPhone(Map.Entry<String, String> field) {
        var key = field.getKey().toLowerCase(Locale.ROOT);
        if (NUMBERS.stream().anyMatch(key::endsWith)) {
            return Stream.of(Wanted.number(field.getValue()));
        }
        return PHONES.stream().anyMatch(key::endsWith) ? Stream.of(Wanted.phone(field.getValue())) : Stream.empty();
    }
}
