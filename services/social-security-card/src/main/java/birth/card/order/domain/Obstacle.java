package birth.card.order.domain;

/** Why a card cannot be ordered as the application stands. The name is the code that clerks and callers see. */
public enum Obstacle {
    ID_NUMBER_MISSING("申请中还没有新生儿的公民身份号码，落户办结后才能制卡。"),
    GUARDIAN_MISSING("缺少新生儿姓名或监护人的姓名、证件号码，请先发出一次性告知，由家长补填。"),
    BANK_UNKNOWN("所选银行不在合作银行之列，请先发出一次性告知，由家长改选。"),
    PHOTO_MISSING("年满 7 周岁申领实体卡须有照片，请先发出一次性告知，由家长补交。"),
    CARD_EXISTS("这个身份号码已经申领过社会保障卡，不能重复申领；遗失的请办理补卡。");

    private final String advice;

    Obstacle(String advice) {
        this.advice = advice;
    }

    /** What the clerk is to do. */
    public String advice() {
        return advice;
    }
}
