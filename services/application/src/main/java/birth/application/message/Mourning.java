package birth.application.message;

import birth.application.casefile.CaseFile;

/** What may still be said once a child has died: plain facts in the inbox, and a condolence (domain.md 3.6, 12 A17). */
record Mourning(boolean bereaved) {

    /** What is said about the case as a whole is quiet only when no child of it lives. */
    static Mourning of(CaseFile file, Integer childIndex) {
        return new Mourning(
                childIndex == null ? file.isBereaved() && !file.hasLivingChild() : file.isBereaved(childIndex));
    }

    boolean allowsInInbox(Template template) {
        return !bereaved || template.fact();
    }

    boolean allowsSending(Template template) {
        return !bereaved || template.code().equals("CONDOLENCE");
    }
}
