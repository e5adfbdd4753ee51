package birth.casework.search;

import birth.casework.item.WorkItem;
import birth.casework.item.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Equality only: a whole name with its birth date, a whole number, a whole phone number, a whole case number. */
@ApplicationScoped
public class SearchFor {

    private final SearchKeys keys;
    private final WorkItems items;

    SearchFor(SearchKeys keys, WorkItems items) {
        this.keys = keys;
        this.items = items;
    }

    public List<UUID> person(String name, String birthDate) {
        return keys.under(Wanted.person(name, birthDate));
    }

    public List<UUID> number(String number) {
        return keys.under(Wanted.number(number));
    }

    public List<UUID> phone(String phone) {
        return keys.under(Wanted.phone(phone));
    }

    public List<UUID> caseNo(String caseNo) {
        return items.list("caseNo", caseNo).stream().map(WorkItem::id).toList();
    }
}
