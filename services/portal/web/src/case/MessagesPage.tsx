import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { application } from '../shared/api/doors';
import { Asked } from '../shared/states/Asked';
import { Empty } from '../shared/states/States';
import { messagesQuery } from './cases';
import { MessageSettings } from './MessageSettings';
import { Resend } from './Resend';

/** The inbox, and on which ways each message went out: the family's phone. */
export default function MessagesPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const read = async (id: string) => {
    await application.POST('/messages/{id}/read', { params: { path: { id } } });
    await queries.invalidateQueries({ queryKey: ['messages'] });
  };
  return (
    <>
      <h1>{t('frame.messages')}</h1>
      <p><Link to="/phone">{t('phone.title')}</Link></p>
      <MessageSettings />
      <Asked query={useQuery(messagesQuery())}>
        {(messages) => messages.length === 0 ? <Empty text={t('message.none')} /> : (
          <ul className="cards" style={{ gridTemplateColumns: '1fr' }}>
            {messages.map((message) => (
              <li key={message.id} className={`card ${message.readAt ? '' : 'marked'}`} data-message={message.code}>
                <strong>{message.title}</strong> <span className="soft">{message.at?.slice(0, 16).replace('T', ' ')}</span>
                <p>{message.text}</p>
                <p className="soft">
                  {message.deliveries?.map((delivery) => `${t(`channel.${delivery.channel}`)}：${t(`delivery.${delivery.state}`)}`).join(' · ')}
                  {message.awaitingReview && ` · ${t('banner.awaitingReview')}`}
                </p>
                {message.caseNo && <Link to={`/cases/${message.caseNo}`}>{t('message.toCase')}</Link>}
                {!message.readAt && <button type="button" className="plain" onClick={() => void read(message.id!)}>{t('message.read')}</button>}
                <Resend message={message} />
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </>
  );
}
