import { Checkbox, Form, Input } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { type DoseEntry, give, type GivenDose, MISSED } from './clinic';
import { needsTest } from './plan';
import { VaccineField } from './VaccineField';

/** What was injected, when, from which box and by whom; what the plan asks for before it is asked here. */
export function GiveDose({ file, today, next, dose = next[0], saved, close }: DoseEntry) {
  const { t } = useTranslation();
  const [form] = Form.useForm<GivenDose>();
  const vaccine = Form.useWatch('vaccine', form) ?? dose.vaccine;
  const givenOn = Form.useWatch('givenOn', form) ?? today;
  const chosen = next.find((one) => one.vaccine === vaccine);
  const needed = [{ required: true, message: t('hospital.needed') }];
  /** A scanner ends the code with Enter: that leads on and does not send the form half filled in. */
  const goOn = (event: KeyboardEvent) => {
    event.preventDefault();
    form.focusField('batch');
  };
  return (
    <FormDialogue form={form} title={t('clinic.give')} then={t('clinic.then_give')} ok={t('clinic.give')} done={t('clinic.given')} changes={MISSED}
      initial={{ vaccine: dose.vaccine, givenOn: today }} keptAs={`give-${file.id}-${dose.vaccine}`} close={close} send={(typed) => give(file.id!, typed).then(saved)}>
      <VaccineField next={next} />
      <Form.Item name="givenOn" label={t('clinic.givenOn')} rules={needed}><Input type="date" max={today} /></Form.Item>
      <Form.Item name="traceCode" label={t('clinic.traceCode')} extra={t('clinic.traceCodeHint')} normalize={(text: string) => text.replace(/\s/g, '') || undefined}>
        <Input data-first inputMode="numeric" autoComplete="off" onPressEnter={goOn} />
      </Form.Item>
      <Form.Item name="batch" label={t('hospital.batch')} normalize={filled}><Input maxLength={30} autoComplete="off" /></Form.Item>
      <Form.Item name="site" label={t('hospital.site')} normalize={filled}><Input maxLength={20} autoComplete="off" /></Form.Item>
      <Form.Item name="injector" label={t('hospital.injector')} normalize={filled}><Input maxLength={30} autoComplete="off" /></Form.Item>
      {chosen && needsTest(chosen, givenOn) && <Form.Item name="tuberculinNegative" valuePropName="checked"><Checkbox>{t('clinic.tuberculinNegative')}</Checkbox></Form.Item>}
      {chosen?.whenStable && <Form.Item name="foundStable" valuePropName="checked"><Checkbox>{t('clinic.foundStable')}</Checkbox></Form.Item>}
    </FormDialogue>
  );
}

/** What was emptied again was not filled in. */
const filled = (text: string) => text || undefined;
