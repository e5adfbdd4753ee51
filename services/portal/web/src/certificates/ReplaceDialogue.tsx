import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { OFFICE, PARENTS, replace, type TypedReplacement } from './certificates';
import { ExplanationField, HandedInField, ReasonField } from './fields';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { ParentFields } from './ParentFields';

const REASONS = ['TYPING_ERROR', 'NAME_CHANGE', 'PARENT_DATA', 'MISPRINT', 'DAMAGED'];
const RENAMING = new Set(['TYPING_ERROR', 'NAME_CHANGE', 'PARENT_DATA']);

/** 换发: a new paper in the place of the one handed in, asked for by one person. */
export function ReplaceDialogue({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialogue<TypedReplacement> title={t('certificates.replace')} then={t('certificates.then_replace')} ok={t('certificates.ask')} done={t('certificates.asked')}
      changes={['desk', OFFICE]} keptAs={`replace-${id}`} close={close} send={(typed) => replace(id, typed)}>
      <ReasonField reasons={REASONS} />
      <Changed />
      <HandedInField hint={t('certificates.bothParts')} />
      <ExplanationField />
    </FormDialogue>
  );
}

/** What of the paper changes with this reason. */
function Changed() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<TypedReplacement>();
  const reason = Form.useWatch('reason', form);
  const wrong = Form.useWatch('wrong', form) ?? [];
  const needed = [{ required: true, whitespace: true, message: t('hospital.needed') }];
  return (
    <>
      {RENAMING.has(reason) && (
        <Form.Item name="newName" label={t('certificates.newName')} extra={reason === 'NAME_CHANGE' ? undefined : t('certificates.onlyIfNameChanges')} rules={reason === 'NAME_CHANGE' ? needed : []}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      )}
      {reason === 'PARENT_DATA' && (
        <>
          <Form.Item name="wrong" label={t('certificates.wrong')} rules={[{ validator: (_, chosen?: string[]) => (chosen?.length ? Promise.resolve() : Promise.reject(new Error(t('certificates.choose')))) }]}>
            <Checkbox.Group options={PARENTS.map((value) => ({ value, label: t(`group.${value}`) }))} />
          </Form.Item>
          {PARENTS.filter((each) => wrong.includes(each)).map((each) => <ParentFields key={each} at={each} />)}
          <Form.Item name="proof" label={t('certificates.proof')} extra={t('certificates.proofHint')} rules={needed}>
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
        </>
      )}
    </>
  );
}
