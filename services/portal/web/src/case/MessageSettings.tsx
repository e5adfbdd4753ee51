import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { faultOf } from '../shared/api/problem';
import { SomeOf } from '../shared/field/SomeOf';
import { TextField } from '../shared/field/TextField';
import { languages } from '../shared/language/language';
import { Asked } from '../shared/states/Asked';
import { Failure } from '../shared/states/States';

const WAYS = ['SMS', 'WECHAT', 'VOICE'] as const;
/** The inbox alone: the way that is always there, named because the service wants one. */
const INBOX = 'APP';

type Settings = components['schemas']['SettingsView'];

const settingsQuery = queryOptions({ queryKey: ['messages', 'settings'], queryFn: () => content(application.GET('/messages/settings')) });

/** On which ways the parent wants to be told, and in which language. */
export function MessageSettings() {
  const { t } = useTranslation();
  return (
    <details data-panel="message-settings">
      <summary>{t('messageSettings.title')}</summary>
      <p>{t('messageSettings.text')}</p>
      <Asked query={useQuery(settingsQuery)}>{(said) => <Choices said={said} />}</Asked>
    </details>
  );
}

/** What was chosen before, to be changed; a text message as long as nothing was. */
function Choices({ said }: { said: Settings }) {
  const { t } = useTranslation();
  const id = useId();
  const queries = useQueryClient();
  const [language, setLanguage] = useState(said.language!);
  const [email, setEmail] = useState(said.email ?? '');
  const [ways, setWays] = useState<string[]>(said.channels?.length ? said.channels.filter((way) => way !== INBOX) : [WAYS[0]]);
  const prefer = useMutation({
    mutationFn: () => content(application.PUT('/messages/settings', {
      body: { language, email: email.trim() || undefined, channels: ways.length > 0 ? ways : [INBOX] },
    })),
    onSuccess: () => queries.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  });
  const fault = faultOf(prefer.error, 'email');
  const save = (event: FormEvent) => {
    event.preventDefault();
    prefer.mutate();
  };
  return (
    <form onSubmit={save} noValidate>
      <fieldset>
        <legend>{t('messageSettings.ways')}</legend>
        <SomeOf options={WAYS.map((way) => ({ value: way, label: t(`channel.${way}`) }))} chosen={ways} choose={setWays} />
      </fieldset>
      {ways.length === 0 && <p role="status">{t('messageSettings.inboxOnly')}</p>}
      <TextField label={t('messageSettings.email')} value={email} put={setEmail} maxLength={120} inputMode="email" fault={fault} />
      <div className="field">
        <label htmlFor={id}>{t('messageSettings.language')}</label>
        <select id={id} value={language} onChange={(event) => setLanguage(event.target.value as typeof language)}>
          {Object.entries(languages).map(([code, { name, tag }]) => <option key={code} value={code.toUpperCase()} lang={tag}>{name}</option>)}
        </select>
      </div>
      {prefer.isError && !fault && <Failure error={prefer.error} />}
      {prefer.isSuccess && <p className="good" role="status">{t('messageSettings.saved')}</p>}
      <div className="acts"><button disabled={prefer.isPending}>{t('messageSettings.save')}</button></div>
    </form>
  );
}
