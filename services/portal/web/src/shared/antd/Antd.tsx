import './antd.css';
import { App, ConfigProvider, theme } from 'antd';
import en from 'antd/locale/en_US';
import ko from 'antd/locale/ko_KR';
import zh from 'antd/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useAppearance } from '../appearance/appearance';

const LOCALES: Record<string, typeof zh> = { zh, en, ko };

/** Ant Design in the reader's language and look, for the pages of those who work here. */
export default function Antd() {
  const { i18n } = useTranslation();
  const appearance = useAppearance();
  return (
    <ConfigProvider
      button={{ autoInsertSpace: false }}
      locale={LOCALES[i18n.language] ?? zh}
      theme={{
        algorithm: appearance.theme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: { colorPrimary: appearance.theme === 'dark' ? '#5a9ee0' : '#0b57a4', colorLink: appearance.theme === 'dark' ? '#7db8f2' : '#0b57a4', fontSize: appearance.elder ? 18 : 14, fontFamily: 'inherit', motion: false, colorTextDescription: 'var(--soft)', colorError: appearance.theme === 'dark' ? '#ff9a91' : '#b3261e' },
        components: appearance.theme === 'dark' ? { Button: { primaryColor: '#04152a', dangerColor: '#3a0906' } } : {},
      }}
    >
      <App><Outlet /></App>
    </ConfigProvider>
  );
}
