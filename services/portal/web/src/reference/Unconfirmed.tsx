import { useQuery } from '@tanstack/react-query';
import { Button, Input, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { type Start, unconfirmedQuery, type Value } from './reference';

/** Values in force that stand on a paper nobody has seen yet ([P]); each can be proposed anew with its confirmation. */
export function Unconfirmed({ begin }: { begin: (start: Start) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const start = ({ key }: Value): Start => ({ kind: 'parameter', key: key! });
  return (
    <>
      <p className="soft">{t('reference.unconfirmedText')}</p>
      <Input.Search style={{ maxWidth: '24rem' }} allowClear aria-label={t('reference.filter')} placeholder={t('reference.filter')} onChange={(event) => setText(event.target.value.trim())} />
      <Asked query={useQuery(unconfirmedQuery)}>
        {(all) => (
          <Table<Value> size="small" rowKey={({ key, department, validFrom }) => `${key}${department}${validFrom}`} pagination={{ pageSize: 15, showSizeChanger: false, hideOnSinglePage: true }}
            dataSource={all.filter(({ key, meaning }) => `${key} ${meaning}`.includes(text))} columns={[
              { title: t('reference.meaning'), dataIndex: 'meaning', render: (meaning: string, { key }) => <>{meaning}<br /><span className="soft code">{key}</span></> },
              { title: t('reference.value'), dataIndex: 'value', render: (value: string, { unit }) => `${value} ${unit ?? ''}` },
              { title: t('reference.validFrom'), dataIndex: 'validFrom' },
              { title: t('board.department'), dataIndex: 'department', render: (department: string) => t(`part.${department}`, { defaultValue: department }) },
              { title: '', render: (_, value) => <Button size="small" onClick={() => begin(start(value))}>{t('reference.proposeThis')}</Button> },
            ]} />
        )}
      </Asked>
    </>
  );
}
