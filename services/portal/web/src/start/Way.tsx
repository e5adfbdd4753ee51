import { useTranslation } from 'react-i18next';
import { useAppearance } from '../shared/appearance/appearance';

const people = { fill: 'var(--wash)', stroke: 'var(--mark)', strokeWidth: 1.5 };
const items = { fill: 'var(--paper)', stroke: 'var(--mark)', strokeWidth: 1.5 };
const arrow = { fill: 'none', stroke: 'var(--soft)', strokeWidth: 1.5, markerEnd: 'url(#tip)' };

interface BoxProps {
  x: number;
  y: number;
  width: number;
  round: number;
  word: string;
  look: object;
  size?: number;
}

function Box({ x, y, width, round, word, look, size = 14 }: BoxProps) {
  return (
    <g>
      <rect x={x} y={y} width={width} height="40" rx={round} {...look} />
      <text x={x + width / 2} y={y + 20 + size * 0.36} textAnchor="middle" fontSize={size} fill="var(--ink)">{word}</text>
    </g>
  );
}

/** Eighteen points and more on a phone of 320: what is done at the same time stands together. */
const LARGE = 21;

/** The way of one application, in one picture. */
export function Way() {
  const { t } = useTranslation();
  const { elder } = useAppearance();
  return (
    <svg viewBox={elder ? '0 0 320 462' : '0 0 320 326'} role="img" aria-labelledby="way-title way-text" style={{ width: '100%', maxWidth: '26rem', display: 'block', margin: '0 auto' }}>
      <title id="way-title">{t('way.title')}</title>
      <desc id="way-text">{t('way.text')}</desc>
      <defs>
        <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="var(--soft)" /></marker>
      </defs>
      {elder ? <Below /> : <Abreast />}
    </svg>
  );
}

/** One under the other, in large letters. */
function Below() {
  const { t } = useTranslation();
  const steps = [['way.hospital', 2], ['way.parent', 66], ['item.B', 130], ['item.V', 174], ['item.H', 238], ['item.I', 376], ['item.C', 420]] as const;
  return (
    <>
      {[42, 106, 214, 278, 352].map((y) => <path key={y} d={`M160 ${y}V${y + 22}`} {...arrow} />)}
      {steps.map(([word, y]) => (
        <Box key={word} x={4} y={y} width={312} round={word.startsWith('way') ? 20 : 6} word={t(word)} look={word.startsWith('way') ? people : items} size={LARGE} />
      ))}
      <text x="160" y="330" textAnchor="middle" fontSize={LARGE} fill="var(--soft)">{t('way.idNumber')}</text>
    </>
  );
}

function Abreast() {
  const { t } = useTranslation();
  return (
    <>
      {['M160 42V58', 'M160 100V110H80V126', 'M160 100V110H240V126', 'M80 168V194', 'M160 236V264H80V282', 'M160 236V264H240V282'].map((d) => <path key={d} d={d} {...arrow} />)}
      <Box x={60} y={2} width={200} round={20} word={t('way.hospital')} look={people} />
      <Box x={60} y={60} width={200} round={20} word={t('way.parent')} look={people} />
      <Box x={4} y={128} width={152} round={6} word={t('item.B')} look={items} />
      <Box x={164} y={128} width={152} round={6} word={t('item.V')} look={items} />
      <Box x={4} y={196} width={312} round={6} word={t('item.H')} look={items} />
      <Box x={4} y={284} width={152} round={6} word={t('item.I')} look={items} />
      <Box x={164} y={284} width={152} round={6} word={t('item.C')} look={items} />
      <text x="168" y="253" fontSize="12" fill="var(--soft)">{t('way.idNumber')}</text>
    </>
  );
}
