import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../shared/codes/codes';

const ID_CARD = '01';

/** A parent as the identity paper names the person, also what stays; the number is typed twice, never pasted. */
export function ParentFields({ at }: { at: 'father' | 'mother' }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const papers = useCodes('paper').filter(({ code }) => code?.startsWith('0'));
  const onIdCard = Form.useWatch([at, 'idType'], form) === ID_CARD;
  const other = Form.useWatch([at, 'personChanges'], form);
  const needed = [{ required: true, whitespace: true, message: t('hospital.needed') }];
  const listed = (codes: { code?: string; name?: string }[]) => codes.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <fieldset className="parent-fields">
      <legend>{t(`group.${at}`)}</legend>
      {at === 'mother' && <p className="soft">{t('certificates.motherFirst')}</p>}
      <Form.Item name={[at, 'name']} label={t(`field.${at}_name`)} rules={needed}><Input autoComplete="off" /></Form.Item>
      <Form.Item name={[at, 'idType']} label={t(`field.${at}_idType`)} initialValue={ID_CARD}><Select options={listed(papers)} /></Form.Item>
      <Form.Item name={[at, 'idNo']} label={t('certificates.idNo')} rules={needed}><Input autoComplete="off" spellCheck={false} /></Form.Item>
      <Form.Item name={[at, 'idNoAgain']} label={t('certificates.again')} rules={needed}><Input autoComplete="off" spellCheck={false} onPaste={(event) => event.preventDefault()} /></Form.Item>
      <Form.Item name={[at, 'birthDate']} label={t(`field.${at}_birthDate`)} extra={onIdCard ? t('certificates.idCardTells') : undefined} rules={onIdCard ? [] : needed}><Input type="date" /></Form.Item>
      <Form.Item name={[at, 'ethnicity']} label={t(`field.${at}_ethnicity`)} extra={t('certificates.strokeIfEmpty')}><Select showSearch={{ optionFilterProp: 'label' }} allowClear options={listed(useCodes('ethnicity'))} /></Form.Item>
      <Form.Item name={[at, 'nationality']} label={t(`field.${at}_nationality`)} extra={t('certificates.strokeIfEmpty')}><Select showSearch={{ optionFilterProp: 'label' }} allowClear options={listed(useCodes('country'))} /></Form.Item>
      <Form.Item name={[at, 'personChanges']} valuePropName="checked" initialValue={false} extra={t('certificates.personChangesHint')}><Checkbox>{t('certificates.personChanges')}</Checkbox></Form.Item>
      {other && (
        <>
          <Form.Item name={[at, 'parentageReport', 'institution']} label={t('certificates.reportBy')} rules={needed}><Input maxLength={100} /></Form.Item>
          <Form.Item name={[at, 'parentageReport', 'number']} label={t('certificates.reportNo')} rules={needed}><Input maxLength={100} /></Form.Item>
          <Form.Item name={[at, 'parentageReport', 'issuedOn']} label={t('certificates.reportOn')} rules={needed}><Input type="date" /></Form.Item>
        </>
      )}
    </fieldset>
  );
}
