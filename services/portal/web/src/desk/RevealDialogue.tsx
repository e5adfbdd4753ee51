import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PURPOSES } from './Compare';
import type { Purpose } from './desk';
import { Dialogue } from './Dialogue';

export function RevealDialogue({ close, reveal }: { close: () => void; reveal: (purpose: Purpose) => Promise<unknown> }) {
  const { t } = useTranslation();
  const [purpose, setPurpose] = useState<Purpose>('COMPARE');
  return (
    <Dialogue title={t('desk.reveal')} then={t('desk.then_reveal')} ok={t('desk.reveal')} close={close} act={() => reveal(purpose)}>
      <Radio.Group aria-label={t('search.purpose')} value={purpose} onChange={(event) => setPurpose(event.target.value)}>
        {PURPOSES.map((value) => <Radio key={value} value={value}>{t(`purpose.${value}`)}</Radio>)}
      </Radio.Group>
    </Dialogue>
  );
}
