import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Asked } from '../shared/states/Asked';
import { Empty } from '../shared/states/States';
import { messagesQuery } from './cases';

/** Each short message, push and mail as it was sent, or when it will be. */
export default function PhonePage() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('phone.title')}</h1>
      <p>{t('phone.text')}</p>
      <div className="phone">
        <Asked query={useQuery(messagesQuery())}>
          {(messages) => {
            const sent = messages.flatMap((message) => [
              { id: `${message.id}-PUSH`, channel: 'PUSH', state: 'SENT', at: message.at, title: message.title, text: message.text },
              ...(message.deliveries ?? []).map((delivery) => ({
                id: `${message.id}-${delivery.channel}`, channel: delivery.channel!, state: delivery.state!, at: delivery.sentAt ?? delivery.dueAt,
                title: delivery.channel === 'MAIL' ? message.title : undefined, text: delivery.text,
              })),
            ]);
            return sent.length === 0 ? <Empty text={t('message.none')} /> : (
              <ol className="bubbles">
                {sent.map((one) => (
                  <li key={one.id} data-channel={one.channel} data-state={one.state}>
                    <span className="soft">{t(`channel.${one.channel}`)} · {one.at?.slice(0, 16).replace('T', ' ')} · {t(`delivery.${one.state}`)}</span>
                    <p>{one.title && <strong>{one.title}<br /></strong>}{one.text}</p>
                  </li>
                ))}
              </ol>
            );
          }}
        </Asked>
      </div>
    </>
  );
}
