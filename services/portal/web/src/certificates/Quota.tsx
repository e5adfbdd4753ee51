import { Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { businessDay } from '../desk/desk';
import { certificate, content } from '../shared/api/doors';
import { useSession } from '../shared/session/session';
import { FormDialogue } from '../shared/antd/FormDialogue';

interface Typed {
  year: number;
  liveBirths: number;
}

const enter = (institution: string, { year, liveBirths }: Typed) =>
  content(certificate.PUT('/stock-quotas/{year}', { params: { path: { year } }, body: { institution, liveBirths } }));

/** The live births of the year before, from which a year's quota of blanks follows. */
export function Quota({ institution }: { institution: string }) {
  const { t } = useTranslation();
  const [entering, setEntering] = useState(false);
  const thisYear = Number(businessDay(useSession(), Date.now()).slice(0, 4));
  const needed = [{ required: true, message: t('hospital.needed') }];
  return (
    <>
      <p className="soft">{t('certificates.quotaText')}</p>
      <p>{t('certificates.institution')} <span className="code">{institution}</span></p>
      <Button type="primary" onClick={() => setEntering(true)}>{t('certificates.enterQuota')}</Button>
      {entering && (
        <FormDialogue<Typed> title={t('certificates.enterQuota')} then={t('certificates.then_quota')} ok={t('certificates.enterQuota')} done={t('certificates.done_quota')}
          changes={['hospital', 'stock']} close={() => setEntering(false)} send={(typed) => enter(institution, typed)}>
          <Form.Item name="year" label={t('certificates.quotaYear')} initialValue={thisYear} rules={needed}><InputNumber min={2000} max={2999} precision={0} /></Form.Item>
          <Form.Item name="liveBirths" label={t('certificates.liveBirths')} rules={needed}><InputNumber data-first min={0} max={100_000} precision={0} /></Form.Item>
        </FormDialogue>
      )}
    </>
  );
}
