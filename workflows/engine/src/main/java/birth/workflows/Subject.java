package birth.workflows;

import birth.kit.event.UnusableMessage;

/** One child of one case; its text {@code <caseNo>-<childIndex>} is the business key of the child's process. */
public record Subject(String caseNo, int childIndex) {

    /** @throws UnusableMessage when the text names no child */
    public static Subject of(String text) {
        var dash = text.lastIndexOf('-');
        if (dash < 1 || !text.substring(dash + 1).matches("[1-9]\\d?")) {
            throw new UnusableMessage("The subject names no child of a case");
        }
        return new Subject(text.substring(0, dash), Integer.parseInt(text.substring(dash + 1)));
    }

    public String text() {
        return caseNo + "-" + childIndex;
    }
}
