import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../shared/file/saveFile';
import type { Fields } from '../ContentFields';
import { Part } from '../Part';

/** A decision table is changed in its own editor: taken from here, and brought back. */
export function FileField({ name, content, change }: Fields & { name: string }) {
  const { t } = useTranslation();
  const read = async (file?: File) => file && change({ dmn: await file.text() });
  return (
    <>
      <p className="soft">{t('reference.fileText')}</p>
      <Space wrap align="end" style={{ marginBottom: '0.75rem' }}>
        <Button onClick={() => saveFile(`${name}.dmn`, 'application/xml', String(content.dmn))}>{t('reference.download')}</Button>
        <Part name="file"><input type="file" accept=".dmn,.xml" onChange={(event) => void read(event.target.files?.[0])} /></Part>
      </Space>
    </>
  );
}
