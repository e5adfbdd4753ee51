import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/antd/useAct';
import { Asked } from '../shared/states/Asked';
import { move, slotsQuery } from './windowCase';

interface Props {
  caseNo: string;
  childIndex: number;
  item: string;
  close: () => void;
}

/** The free times of the office; a click books one. */
export function ChooseTime({ caseNo, childIndex, item, close }: Props) {
  const { t } = useTranslation();
  const { act, busy } = useAct('window');
  return (
    <Modal open title={`${t('window.chooseTime')} · ${t(`item.${item}`)}`} footer={null} onCancel={close}>
      <Asked query={useQuery(slotsQuery(caseNo, childIndex, item))}>
        {(slots) => (
          <div className="slots times">
            {slots.map(({ at }) => <Button key={at} size="small" disabled={busy} onClick={() => void act(t('window.booked'), () => move(caseNo, childIndex, item, at!)).then((isDone) => isDone && close())}>{at!.slice(5, 16).replace('T', ' ')}</Button>)}
            {slots.length === 0 && <p>{t('window.noSlots')}</p>}
          </div>
        )}
      </Asked>
    </Modal>
  );
}
