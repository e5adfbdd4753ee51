package birth.household.rule;

/** What a family declares in person and in writing (domain.md 2.2 E05 to E13, 3.8). */
public enum StatementKind {
    UNMARRIED("非婚生育说明"),
    PARENTAGE_REPORT("亲子鉴定意见书"),
    LATE_DECLARATION("逾期申报说明"),
    NAME_OF_ELDER("选取其他直系长辈血亲姓氏的说明(民法典第1015条)"),
    NAME_OF_CARER("选取法定扶养人以外扶养人姓氏的说明(民法典第1015条)"),
    NAME_FOR_OTHER_REASON("不违背公序良俗的其他正当理由说明(民法典第1015条)"),
    NAME_BY_MINORITY_CUSTOM("遵从本民族文化传统和风俗习惯的说明(民法典第1015条)"),
    ETHNICITY_BY_BOTH("父母双方签字的民族成份确认书"),
    HOUSEHOLDER_INFORMED("户主知情同意书"),
    NATIONALITY_AND_NAME("国籍和中文姓名声明"),
    COLLECTIVE_CONSENT("集体户管理单位同意落户证明");

    private final String title;

    StatementKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
