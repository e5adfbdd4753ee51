import './clinic.css';
import { Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChildFile } from './ChildFile';
import { FindFile } from './FindFile';
import { MissedVisits } from './MissedVisits';

/** The vaccination clinic: the file of the child at the counter, and who has missed a visit. */
export default function ClinicPage() {
  const { t } = useTranslation();
  const [tab, setTab] = useState('file');
  const [id, setId] = useState<string>();
  const [opened, setOpened] = useState(0);
  /** From the list: a number typed before was of another child, so it goes. */
  const open = (chosen: string) => {
    setId(chosen);
    setOpened(opened + 1);
    setTab('file');
  };
  return (
    <>
      <h1>{t('frame.clinic')}</h1>
      <Tabs activeKey={tab} onChange={setTab} items={[
        { key: 'file', label: t('clinic.file'), children: <><FindFile key={opened} chosen={id} open={setId} />{id && <ChildFile key={`${id}.${opened}`} id={id} />}</> },
        { key: 'missed', label: t('clinic.missed'), children: <MissedVisits open={open} /> },
      ]} />
    </>
  );
}
