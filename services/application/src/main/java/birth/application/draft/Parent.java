package birth.application.draft;

import birth.application.realname.RealNames;
import birth.kit.identity.Caller;

/** Who is filling a draft: the real-name reference, and the digest by which births and drafts are found. */
record Parent(String ref, String digest) {

    static Parent of(Caller caller, RealNames realNames) {
        var digest = realNames.digestOf(caller);
        return new Parent(caller.realNameRef().orElseThrow(), digest);
    }
}
