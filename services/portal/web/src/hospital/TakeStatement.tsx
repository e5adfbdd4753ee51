import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialogue } from '../shared/antd/FormDialogue';
import { useSession } from '../shared/session/session';
import { businessDay } from '../shared/time/businessTime';
import { type Statement, STATEMENTS, takeStatement } from './records';

interface Props {
  deliveryRef: string;
  /** What has not been signed yet. */
  kinds: readonly (typeof STATEMENTS)[number][];
  taken: (statement: Statement) => void;
  close: () => void;
}

/** Signed in person at the counter, never by proxy: what a certificate waits for (domain.md 1.4; E07, E08). */
export function TakeStatement({ deliveryRef, kinds, taken, close }: Props) {
  const { t } = useTranslation();
  const today = businessDay(useSession(), Date.now());
  const needed = [{ required: true, message: t('hospital.needed') }];
  return (
    <FormDialogue<Statement> title={t('hospital.statement')} then={t('hospital.then_statement')} ok={t('hospital.statement')} done={t('hospital.statementTaken')}
      initial={{ signedOn: today }} close={close} send={async (statement) => {
        await takeStatement(deliveryRef, statement);
        taken(statement);
      }}>
      <Form.Item name="kind" label={t('hospital.statementKind')} rules={needed}>
        <Radio.Group className="stacked" options={kinds.map((value) => ({ value, label: t(`statement.${value}`) }))} />
      </Form.Item>
      <Form.Item name="signedOn" label={t('hospital.signedOn')} rules={needed}><Input type="date" max={today} /></Form.Item>
    </FormDialogue>
  );
}
