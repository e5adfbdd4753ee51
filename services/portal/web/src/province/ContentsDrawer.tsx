import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { compared } from '../desk/compare';
import { useLabels, useValues } from '../desk/values';
import { type Contents, nameOf } from './province';

/** What the family and the offices here say for the registration, in the order a clerk reads; gone when it is closed. */
export function ContentsDrawer({ contents, close }: { contents?: Contents; close: () => void }) {
  const { t } = useTranslation();
  const label = useLabels();
  const word = useValues();
  const title = contents && t('province.contents', { parcel: nameOf(contents) });
  return (
    <Drawer open={contents !== undefined} title={title} onClose={close} size="large">
      <div className="parcel-contents" role="group" aria-label={title} tabIndex={0}>
        {compared(contents?.fields ?? {}, [], []).map(({ name, lines }) => (
          <section key={name}>
            <h2>{t(`group.${name}`)}</h2>
            <dl className="facts">
              {lines.map(({ key, form, licence }) => (
                <div key={key} data-field={key}>
                  <dt>{label(key)}</dt>
                  <dd>{word(key, form ?? licence ?? '')}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Drawer>
  );
}
