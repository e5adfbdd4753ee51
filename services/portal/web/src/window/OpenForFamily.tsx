import { Alert, Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Problem } from '../shared/api/problem';
import { useCodes } from '../shared/codes/codes';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { openDraft, type Opening } from './openDraft';
import { ScanInput } from './ScanInput';

const PAPERS = ['01', '03', '06', '07'];
/** Father, grandparents, other relatives, no relative (GB/T 4761). */
const REPRESENTATIVES = ['51', '61', '62', '63', '64', '97', '99'];

/** The mother by her card, and by what right the window acts for her; then the same form that parents fill in at home. */
export function OpenForFamily({ idNo, open }: { idNo: string; open: (caseNo: string) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Opening>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const [several, setSeveral] = useState(false);
  const sent = Form.useWatch('basis', form) === 'REPRESENTATIVE';
  const today = businessDay(useSession(), Date.now());
  const relations = useCodes('relation').filter(({ code }) => REPRESENTATIVES.includes(code!)).map(({ code, name }) => ({ value: code, label: name }));
  const needed = [{ required: true, message: t('hospital.needed') }];

  const begin = async (opening: Opening) => {
    setBusy(true);
    setFault(undefined);
    try {
      const { caseNo, draftId } = await openDraft(opening);
      if (caseNo) {
        open(caseNo);
      } else {
        await navigate(`/apply/${draftId}`);
      }
    } catch (error) {
      const problem = error instanceof Problem ? error : undefined;
      const errors = (problem?.errors ?? []).filter(({ field }) => field);
      setSeveral((before) => before || problem?.code === 'SEVERAL_BIRTHS');
      form.setFields(errors.map(({ field, message, fix }) => ({ name: field!.split('.') as never, errors: [[message, fix].filter(Boolean).join('，')] })));
      setFault(problem?.detail || t('states.broken'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form<Opening> form={form} layout="vertical" style={{ maxWidth: '40rem' }} onFinish={(opening) => void begin(opening)} scrollToFirstError
      initialValues={{ mother: { idType: '01', idNo }, basis: 'MOTHER_PRESENT', representative: { idType: '01', signedOn: today } }}>
      <h2>{t('window.openFor')}</h2>
      <p className="soft">{t('window.then_openFor')}</p>
      {fault && <Alert type="error" showIcon title={fault} role="alert" />}
      <Form.Item name={['mother', 'name']} label={t('field.mother_name')} rules={needed}><Input autoFocus autoComplete="off" /></Form.Item>
      <Form.Item name={['mother', 'idType']} label={t('field.mother_idType')}><Select options={PAPERS.map((value) => ({ value, label: t(`paperType.${value}`) }))} /></Form.Item>
      <Form.Item name={['mother', 'idNo']} label={t('field.mother_idNo')} rules={needed}><Input autoComplete="off" /></Form.Item>
      {several && <Form.Item name="bornOn" label={t('window.bornOn')} rules={needed}><Input type="date" max={today} /></Form.Item>}
      <Form.Item name="livesHere" valuePropName="checked"><Checkbox>{t('window.livesHere')}</Checkbox></Form.Item>
      <Form.Item name="basis" label={t('window.basis')}>
        <Radio.Group options={['MOTHER_PRESENT', 'REPRESENTATIVE'].map((value) => ({ value, label: t(`window.basis_${value}`) }))} />
      </Form.Item>
      {sent && (
        <>
          <Form.Item name={['representative', 'name']} label={t('window.representative')} rules={needed}><Input autoComplete="off" /></Form.Item>
          <Form.Item name={['representative', 'idType']} label={t('window.idType')}><Select options={PAPERS.map((value) => ({ value, label: t(`paperType.${value}`) }))} /></Form.Item>
          <Form.Item name={['representative', 'idNo']} label={t('window.idNo')} rules={needed}><Input autoComplete="off" /></Form.Item>
          <Form.Item name={['representative', 'relation']} label={t('window.relation')} rules={needed}><Select options={relations} /></Form.Item>
          <Form.Item name={['representative', 'authorisation']} label={t('window.authorisation')} rules={needed}><ScanInput label={t('window.authorisation')} /></Form.Item>
          <Form.Item name={['representative', 'signedOn']} label={t('desk.signedOn')} rules={needed}><Input type="date" max={today} /></Form.Item>
        </>
      )}
      <Button htmlType="submit" type="primary" disabled={busy}>{t('window.begin')}</Button>
    </Form>
  );
}
