package birth.application.draft;

import birth.application.mandate.Mandate;
import birth.application.realname.RealNames;
import birth.kit.identity.Caller;

/**
 * In whose name a draft is filled in: the real-name reference, and the digest by which births and drafts are found.
 *
 * @param mandate by which a window does it for her; null when the parent is here
 */
record Parent(String ref, String digest, Mandate mandate) {

    static Parent of(Caller caller, RealNames realNames) {
        var digest = realNames.digestOf(caller);
        return new Parent(caller.realNameRef().orElseThrow(), digest, null);
    }

    /** Nobody clicks a declaration for somebody else. */
    boolean signs() {
        return mandate == null;
    }
}
