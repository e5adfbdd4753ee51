-- Licences for midwifery (母婴保健技术服务许可, domain.md 1.5 field 41); valid_to is the last day, null while it holds.
create table licensed_institution (
    credit_code text not null,
    region      text not null,
    name        text not null,
    valid_from  date not null,
    valid_to    date,
    primary key (credit_code, valid_from),
    check (valid_to >= valid_from)
);
insert into licensed_institution (credit_code, region, name, valid_from) values
    ('12220502412999017M', '220502', '东昌区示例妇幼保健院',   '2020-01-01'),
    ('12220503412999025Y', '220503', '二道江区示例人民医院',   '2020-01-01'),
    ('12220500412999033E', '220502', '通化市示例中心医院',     '2020-01-01'),
    ('91220502MAC9K01A44', '220502', '示例妇产医院有限公司',   '2020-01-01');

insert into policy_parameter (name, valid_from, value, source) values
    ('alarm.gestWeeks', '1996-01-01', 28, 'domain.md 1.5 field 7: born before so many weeks, a person checks');
