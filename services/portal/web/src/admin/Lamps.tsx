import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { byDepartment, LAMPS, lampsQuery, type Office } from './board';

/** Lamps by department; its name leads to what waits there. */
export function Lamps({ choose }: { choose: (department: string) => void }) {
  const { t } = useTranslation();
  return (
    <Asked query={useQuery(lampsQuery)}>
      {(report) => (
        <Table<Office> size="small" rowKey="department" pagination={false} locale={{ emptyText: t('board.noLamps') }} dataSource={byDepartment(report.lines ?? [])} columns={[
          { title: t('board.department'), dataIndex: 'department', render: (department: string) => department === '' ? t('board.wholeCase') : <button type="button" className="plain" onClick={() => choose(department)}>{t(`part.${department}`, { defaultValue: department })}</button> },
          ...LAMPS.map((lamp) => ({ title: t(`board.lamp_${lamp}`), dataIndex: lamp, render: (count: number) => (count > 0 && lamp !== 'GREEN' && lamp !== 'GREY' ? <b>{count}</b> : count) })),
        ]} />
      )}
    </Asked>
  );
}
