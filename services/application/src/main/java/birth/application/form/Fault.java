package birth.application.form;

import birth.kit.problem.Problem.FieldError;

/** What can be wrong with a field as it was typed: a stable code, what is wrong, how to mend it. */
public enum Fault {
    ID_FORMAT("身份证号应为18位：前17位是数字，最后一位是数字或X", "请对照身份证逐位核对"),
    ID_REGION("身份证号前6位的地区代码不存在", "请核对身份证号前6位"),
    ID_BIRTH_DATE("身份证号中的出生日期不存在或在今天之后", "请核对身份证号第7至14位"),
    ID_CHECK_DIGIT("身份证号最后一位校验码不符", "请核对是否有一位输错，或两位颠倒"),
    ID_SEX_PARITY("身份证号第17位与性别不符", "父亲应为奇数、母亲应为偶数，请核对号码或所填的人"),
    ID_NUMBER("证件号码应为5至30位字母或数字", "请对照证件填写"),
    ID_TYPE("证件类别不在列表中", "请从列表中选择证件类别"),
    PARENT_TOO_YOUNG("父亲年龄小于14周岁", "请核对身份证号"),
    MOBILE("手机号应为11位，以1开头", "请填写能接收短信的手机号"),
    PHONE("电话应为手机号，或带区号的座机号", "例如 13900000001 或 0435-3200101"),
    NAME_LENGTH("姓名应为2至6个汉字，其中姓1至2个字", "请核对姓与名是否填在对应的栏内"),
    NAME_CHARACTER("有字不在《通用规范汉字表》内", "请改用表内的字，不用繁体、异体字、字母或数字"),
    PERSON_NAME("姓名应为2至30个字", "请按证件上的姓名填写"),
    ETHNICITY("民族代码不在列表中", "请从列表中选择民族"),
    ETHNICITY_OF_NEITHER_PARENT("新生儿民族须与父亲或母亲一方相同", "请选择父亲或母亲的民族"),
    NATIONALITY("国籍代码应为3位字母", "中国籍填 CHN"),
    REGION("地区代码不存在", "请从列表中选择到县（市、区）"),
    MARITAL_STATUS("婚姻状况代码不在列表中", "请从列表中选择"),
    MARRIAGE_CERT("结婚证字号格式不符", "例如 J220502-2023-000123"),
    DAY("日期不存在或在今天之后", "请按 年-月-日 填写，例如 2023-05-20"),
    FOLLOW("应选择随父或随母落户", "随父选 F，随母选 M"),
    RELATION("与户主关系代码应为2位数字", "请从列表中选择"),
    HOUSEHOLD_NO("户号应为1至10位数字或字母", "请对照户口簿填写"),
    BANK("合作银行不在列表中", "请从列表中选择合作银行"),
    CLINIC("没有这个接种单位", "请从列表中选择接种单位"),
    ITEMS("联办事项选择不正确", "出生医学证明和出生登记必选，其余从列表中选择"),
    PLURAL_INDEX("没有这一胎次的活产记录，或同一胎次填了两次", "请按出生记录逐个填写"),
    TEXT_LENGTH("内容过长或含有换行", "请精简后填写"),
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

    /** Names the offending part beside the field; for the one who typed it only. */
    public FieldError at(String field, String part) {
        return new FieldError(field, name(), message + "：" + part, fix);
    }
}
