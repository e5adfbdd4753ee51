import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { WARD_DOSES, type WardDose } from './delivery';
import { WardDoseFields } from './WardDoseFields';

/** What is usual for a child, with each injection at a place of its own. */
export const newChild = (t: TFunction, birthDateTime: string) => ({
  outcome: 'LIVE',
  sex: '2',
  gestWeeks: 39,
  birthDateTime,
  hepB: { site: t('hospital.rightArm') },
  hbig: { site: t('hospital.leftThigh') },
  bcg: { site: t('hospital.leftArm') },
});

/** The children of one birth in their order, with what each was given in the ward. */
export function ChildFields({ immunoglobulin }: { immunoglobulin: boolean }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const choices = (group: string, values: string[]) => values.map((value) => ({ value, label: t(`${group}.${value}`) }));
  const needed = [{ required: true, message: t('hospital.needed') }];
  const doses = (Object.keys(WARD_DOSES) as WardDose[]).filter((dose) => dose !== 'hbig' || immunoglobulin);
  return (
    <Form.List name="children">
      {(children, { add, remove }) => (
        <>
          {children.map(({ key, name }, n) => (
            <div key={key} className="birth-form">
              <h2>{t('hospital.child', { n: n + 1 })} {children.length > 1 && <Button size="small" type="link" onClick={() => remove(name)}>{t('hospital.removeChild')}</Button>}</h2>
              <Form.Item name={[name, 'outcome']} label={t('hospital.outcome')}><Select options={choices('bornAs', ['LIVE', 'STILLBORN'])} /></Form.Item>
              <Form.Item name={[name, 'sex']} label={t('field.child_sex')}><Select options={choices('sex', ['1', '2', '0', '9'])} /></Form.Item>
              <Form.Item name={[name, 'birthDateTime']} label={t('field.child_birthDateTime')} rules={needed}><Input type="datetime-local" /></Form.Item>
              <Form.Item name={[name, 'gestWeeks']} label={t('field.child_gestWeeks')} rules={needed}><InputNumber style={{ width: '100%' }} /></Form.Item>
              <Form.Item name={[name, 'gestDays']} label={t('field.child_gestDays')}><InputNumber style={{ width: '100%' }} /></Form.Item>
              <Form.Item name={[name, 'weightG']} label={t('field.child_weightG')} rules={needed}><InputNumber style={{ width: '100%' }} /></Form.Item>
              <Form.Item name={[name, 'lengthCm']} label={t('field.child_lengthCm')}><InputNumber style={{ width: '100%' }} /></Form.Item>
              <Form.Item name={[name, 'healthNote']} label={t('field.child_healthNote')}><Input /></Form.Item>
              <h3>{t('hospital.doses')}</h3>
              {doses.map((dose) => <WardDoseFields key={dose} child={name} dose={dose} />)}
            </div>
          ))}
          <Button onClick={() => add(newChild(t, form.getFieldValue(['children', 0, 'birthDateTime'])))}>{t('hospital.addChild')}</Button>
        </>
      )}
    </Form.List>
  );
}
