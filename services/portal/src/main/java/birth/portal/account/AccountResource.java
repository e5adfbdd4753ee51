package birth.portal.account;

import birth.portal.account.client.Realm;
import birth.portal.account.domain.Account;
import birth.portal.account.domain.Duties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.jboss.resteasy.reactive.RestResponse;

/** The accounts of those who work here, for administrators; parents' accounts cannot be reached. */
@Path("/api/accounts")
public class AccountResource {

    private static final int PAGE = 20;

    private final Accounts accounts;
    private final Realm realm;
    private final Directory directory;
    private final SecurityIdentity caller;

    AccountResource(Accounts accounts, Realm realm, Directory directory, SecurityIdentity caller) {
        this.accounts = accounts;
        this.realm = realm;
        this.directory = directory;
        this.caller = caller;
    }

    public record DutiesRequest(
            @NotNull @Size(max = 32) List<@NotNull @Size(max = 64) String> roles,
            @NotNull @Size(max = 64) List<@NotNull @Size(max = 18) String> units,
            @NotNull @Size(max = 64) List<@NotNull @Size(max = 9) String> regions) {

        private Duties duties() {
            return Duties.of(roles, units, regions);
        }
    }

    /** {@code account} is an account's name and no person's. */
    public record NewAccountRequest(
            @NotNull @Pattern(regexp = NAME, message = "请用3到40个小写字母、数字和连字符，以字母开头")
            String account,

            @NotNull @Valid DutiesRequest duties) {

        private static final String NAME = "(?!service-account-|p-)[a-z][a-z0-9-]{1,38}[a-z0-9]";
    }

    /** {@code lastSignIn} only where many are listed, and absent when it was never or too long ago. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AccountView(
            String account,
            boolean enabled,
            SortedSet<String> roles,
            SortedSet<String> units,
            SortedSet<String> regions,
            Instant lastSignIn) {

        private static AccountView of(Account account, Instant lastSignIn) {
            var duties = account.duties();
            return new AccountView(
                    account.name(), account.enabled(), duties.roles(), duties.units(), duties.regions(), lastSignIn);
        }
    }

    /** Twenty at a time; {@code total} of all pages. */
    public record AccountsView(int total, List<AccountView> accounts) {}

    /** The only time that anybody sees the password. */
    public record OneTimePasswordView(String account, String oneTimePassword) {}

    /**
     * By name.
     *
     * @param unit code of a unit, for those who work there; with {@code department} for those of that department
     * @param text part of the account's name
     * @param page counted from 1
     */
    @GET
    @RolesAllowed("administrator")
    public AccountsView list(
            @QueryParam("department") @Size(max = 64) String department,
            @QueryParam("unit") @Size(max = 18) String unit,
            @QueryParam("text") @DefaultValue("") @Size(max = 64) String text,
            @QueryParam("page") @DefaultValue("1") @Min(1) int page) {
        var found = realm.accounts().stream()
                .filter(account -> unit == null || account.worksAt(department, unit))
                .filter(account -> account.name().contains(text))
                .toList();
        return new AccountsView(
                found.size(),
                found.stream()
                        .skip((page - 1L) * PAGE)
                        .limit(PAGE)
                        .map(account -> AccountView.of(
                                account, realm.lastSignIn(account).orElse(null)))
                        .toList());
    }

    @POST
    @RolesAllowed("administrator")
    public RestResponse<OneTimePasswordView> open(@NotNull @Valid NewAccountRequest request) {
        var password = accounts.open(request.account(), request.duties().duties(), directory.units(caller), by());
        return RestResponse.ResponseBuilder.<OneTimePasswordView>created(
                        URI.create("/api/accounts/" + request.account()))
                .entity(new OneTimePasswordView(request.account(), password))
                .build();
    }

    @PUT
    @Path("/{account}")
    @RolesAllowed("administrator")
    public AccountView change(@PathParam("account") String account, @NotNull @Valid DutiesRequest request) {
        return AccountView.of(accounts.change(account, request.duties(), directory.units(caller), by()), null);
    }

    @POST
    @Path("/{account}/lock")
    @RolesAllowed("administrator")
    public AccountView lock(@PathParam("account") String account) {
        return AccountView.of(accounts.lock(account, by()), null);
    }

    @POST
    @Path("/{account}/unlock")
    @RolesAllowed("administrator")
    public AccountView unlock(@PathParam("account") String account) {
        return AccountView.of(accounts.unlock(account, by()), null);
    }

    @POST
    @Path("/{account}/new-password")
    @RolesAllowed("administrator")
    public OneTimePasswordView renewPassword(@PathParam("account") String account) {
        return new OneTimePasswordView(account, accounts.renewPassword(account, by()));
    }

    private String by() {
        return caller.getPrincipal().getName();
    }
}
