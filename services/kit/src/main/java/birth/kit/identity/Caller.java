package birth.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, from the verified token: an id, roles, units, region prefixes and, for a parent, the real-name reference. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The account: user name for persons, client id for services. Never a person's real name. */
    public String account() {
        var name = token.<String>getClaim("preferred_username");
        return name == null ? token.getSubject() : name;
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    public Set<String> units() {
        return texts("units");
    }

    /** Region code prefixes the caller may work in. */
    public Set<String> regions() {
        return texts("regions");
    }

    /** True when the unit is one of the caller's and the region lies in one of the caller's regions. */
    public boolean covers(String unit, String region) {
        return units().contains(unit) && covers(region);
    }

    /** True when the region lies in one of the caller's. */
    public boolean covers(String region) {
        return regions().stream().anyMatch(region::startsWith);
    }

    /** The opaque reference under which the identity provider vouches for this person's real name; parents have one. */
    public Optional<String> realNameRef() {
        return Optional.ofNullable(token.<Object>getClaim("real_name_ref")).map(Caller::text);
    }

    private Set<String> texts(String claim) {
        var texts = new TreeSet<String>();
        Object value = token.getClaim(claim);
        if (value instanceof JsonArray array) {
            array.forEach(entry -> texts.add(text(entry)));
        } else if (value instanceof Collection<?> many) {
            many.forEach(entry -> texts.add(text(entry)));
        } else if (value != null) {
            texts.add(text(value));
        }
        return texts;
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
