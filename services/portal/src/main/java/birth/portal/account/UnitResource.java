package birth.portal.account;

import birth.portal.account.client.Realm;
import birth.portal.account.domain.Account;
import birth.portal.account.domain.Unit;
import birth.portal.account.domain.WorkRole;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The units of the directory and who works there, for administrators. */
@Path("/api/units")
public class UnitResource {

    private final Directory directory;
    private final Realm realm;
    private final SecurityIdentity caller;

    UnitResource(Directory directory, Realm realm, SecurityIdentity caller) {
        this.directory = directory;
        this.realm = realm;
        this.caller = caller;
    }

    /** {@code name} and {@code region} are absent for a unit that accounts hold and the directory does not have. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UnitView(String code, String department, String region, String name, List<String> accounts) {

        private static UnitView of(Unit unit, Collection<Account> all) {
            var here = all.stream()
                    .filter(account -> account.worksAt(unit.department(), unit.code()))
                    .map(Account::name)
                    .toList();
            return new UnitView(unit.code(), unit.department(), unit.region(), unit.name(), here);
        }
    }

    @GET
    @RolesAllowed("administrator")
    public List<UnitView> all() {
        var listed = directory.units(caller);
        var accounts = realm.accounts();
        return Stream.concat(listed.stream(), unlisted(listed, accounts))
                .map(unit -> UnitView.of(unit, accounts))
                .toList();
    }

    private static Stream<Unit> unlisted(List<Unit> listed, List<Account> accounts) {
        return accounts.stream()
                .map(Account::duties)
                .flatMap(duties -> duties.roles().stream()
                        .map(WorkRole::of)
                        .flatMap(Optional::stream)
                        .flatMap(role -> role.department().stream())
                        .flatMap(department ->
                                duties.units().stream().map(code -> new Unit(code, department, null, null))))
                .filter(held -> listed.stream().noneMatch(unit -> unit.code().equals(held.code())))
                .distinct();
    }
}
