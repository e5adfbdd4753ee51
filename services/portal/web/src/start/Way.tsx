import { useTranslation } from 'react-i18next';

const people = { fill: 'var(--wash)', stroke: 'var(--mark)', strokeWidth: 1.5 };
const items = { fill: 'var(--paper)', stroke: 'var(--mark)', strokeWidth: 1.5 };
const arrow = { fill: 'none', stroke: 'var(--soft)', strokeWidth: 1.5, markerEnd: 'url(#tip)' };

function Box({ x, y, width, round, word, look }: { x: number; y: number; width: number; round: number; word: string; look: object }) {
  return (
    <g>
      <rect x={x} y={y} width={width} height="40" rx={round} {...look} />
      <text x={x + width / 2} y={y + 25} textAnchor="middle" fontSize="14" fill="var(--ink)">{word}</text>
    </g>
  );
}

/** The way of one application, in one picture. */
export function Way() {
  const { t } = useTranslation();
  return (
    <svg viewBox="0 0 320 326" role="img" aria-labelledby="way-title way-text" style={{ width: '100%', maxWidth: '26rem', display: 'block', margin: '0 auto' }}>
      <title id="way-title">{t('way.title')}</title>
      <desc id="way-text">{t('way.text')}</desc>
      <defs>
        <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="var(--soft)" /></marker>
      </defs>
      {['M160 42V58', 'M160 100V110H80V126', 'M160 100V110H240V126', 'M80 168V194', 'M160 236V264H80V282', 'M160 236V264H240V282'].map((d) => <path key={d} d={d} {...arrow} />)}
      <Box x={60} y={2} width={200} round={20} word={t('way.hospital')} look={people} />
      <Box x={60} y={60} width={200} round={20} word={t('way.parent')} look={people} />
      <Box x={4} y={128} width={152} round={6} word={t('item.B')} look={items} />
      <Box x={164} y={128} width={152} round={6} word={t('item.V')} look={items} />
      <Box x={4} y={196} width={312} round={6} word={t('item.H')} look={items} />
      <Box x={4} y={284} width={152} round={6} word={t('item.I')} look={items} />
      <Box x={164} y={284} width={152} round={6} word={t('item.C')} look={items} />
      <text x="168" y="253" fontSize="12" fill="var(--soft)">{t('way.idNumber')}</text>
    </svg>
  );
}
