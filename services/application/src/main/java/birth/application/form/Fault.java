package birth.application.form;

import birth.kit.problem.Problem.FieldError;

/** What can be wrong with a field as it was typed: a stable code, what is wrong, how to mend it. */
public enum Fault {
    ID_FORMAT("身份证号应为18位：前17位是数字，最后一位是数字或X", "请对照身份证逐位核对"),
    ID_REGION("身份证号前6位的地区代码不存在，或在出生前已撤销", "请核对身份证号前6位"),
    ID_BIRTH_DATE("身份证号中的出生日期不存在或在今天之后", "请核对身份证号第7至14位"),
    ID_CHECK_DIGIT("身份证号最后一位校验码不符", "请核对是否有一位输错，或两位颠倒"),
    ID_SEX_PARITY("身份证号第17位与性别不符", "父亲应为奇数、母亲应为偶数，请核对号码或所填的人"),
    ID_NUMBER("证件号码与所选证件的格式不符", "请核对证件类别，并对照证件逐位填写"),
    ID_TYPE("证件类别不在列表中", "请从列表中选择证件类别"),
    PARENT_TOO_YOUNG("父亲年龄小于14周岁", "请核对身份证号"),
    MOTHER_AGE("母亲年龄不在12至60周岁之间", "请核对登录的账号是否为母亲本人；无误的请到医院窗口办理"),
    MOBILE("手机号应为11位，以1开头", "请填写能接收短信的手机号"),
    PHONE("电话应为手机号，或带区号的座机号", "例如 13900000001 或 0435-3200101"),
    FAMILY_NAME_NEEDED("汉族姓名应有姓", "请填写父亲或母亲的姓"),
    PINYIN("拼音应为大写字母，姓与名之间空一格", "例如 WANG ZIHAN，ü 写作 YU 或 U"),
    BIRTH_ORDER("孩次应为1至15", "请填写这是母亲的第几个活产孩子"),
    PERSON_NAME("姓名应为2至30个字或字母，不含数字", "请按证件上的姓名填写，没有姓的只填名"),
    ETHNICITY("民族代码不在列表中", "请从列表中选择民族"),
    ETHNICITY_OF_NEITHER_PARENT("新生儿民族须与父亲或母亲一方相同", "请选择父亲或母亲的民族"),
    NATIONALITY("国籍代码不在列表中", "请从列表中选择，中国籍填 CHN"),
    REGION("地区代码不存在", "请从列表中选择到县（市、区）"),
    TOWNSHIP("乡镇（街道）与所选地区不符", "请先选县（市、区），再选它的乡镇或街道"),
    EDUCATION("文化程度代码不在列表中", "请从列表中选择，也可以不填"),
    MARITAL_STATUS("婚姻状况代码不在列表中", "请从列表中选择"),
    MARRIAGE_CERT("结婚证字号格式不符", "例如 J220502-2023-000123"),
    DAY("日期不存在或在今天之后", "请按 年-月-日 填写，例如 2023-05-20"),
    FOLLOW("应选择随父或随母落户", "随父选 F，随母选 M；随祖父母落户请到政务服务大厅窗口办理"),
    UNABLE("不能到场办理的一方或原因不在列表中", "请从列表中选择；双方都能办理的不用填"),
    RELATION("关系代码不在列表中", "请从列表中选择与户主（或新生儿）的关系"),
    HOUSEHOLD_NO("户号应为1至10位数字或字母", "请对照户口簿填写"),
    BANK("合作银行不在列表中", "请从列表中选择合作银行"),
    ACCOUNT("银行账号不是16至19位数字，或校验位不符", "请对照银行卡逐位核对"),
    PAYEE("收款人户名应是母亲或父亲本人", "请填写父亲或母亲名下的账户，户名与证件姓名一致"),
    POSTCODE("邮政编码应为6位数字", "例如 134001"),
    CHANNEL("通知渠道不在列表中", "请从列表中选择"),
    CREDIT_CODE("机构的统一社会信用代码不正确", "请从列表中选择医院，或对照证照逐位核对"),
    CLINIC("没有这个接种单位", "请从列表中选择接种单位"),
    ITEMS("联办事项选择不正确", "出生医学证明和出生登记必选，其余从列表中选择"),
    PLURAL_INDEX("没有这一胎次的活产记录，或同一胎次填了两次", "请按出生记录逐个填写"),
    TEXT_LENGTH("内容过长或含有换行", "请精简后填写"),
    WRONG_TYPE("填写的内容格式不对", "请按提示重新填写此项"),
    FIELD_UNKNOWN("表单中没有此项", "请刷新页面后重新填写"),
    FIELD_LOCKED("此项由医院、证照或部门提供，不能直接修改", "与事实不符时，请点“申请更正”，由医院核对后更改"),
    SIGNATURE_OF_OTHER("此项须由母亲本人确认", "请母亲登录后确认"),
    FIELD_NOT_OPEN("此项不能由家长在补正中修改", "请只修改通知中涉及的项目");

    private final String message;
    private final String fix;

    Fault(String message, String fix) {
        this.message = message;
        this.fix = fix;
    }

    public FieldError at(String field) {
        return new FieldError(field, name(), message, fix);
    }
}
