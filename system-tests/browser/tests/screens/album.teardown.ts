import { test } from '@playwright/test';
import { readdir, writeFile } from 'node:fs/promises';
import { PAGES } from './pages.ts';

const docs = new URL('../../../../docs/', import.meta.url);

test('docs/screens.md shows every picture', async () => {
  test.skip(!process.env.SCREENS, 'no pictures were taken');
  const pictures = new Set(await readdir(new URL('screens/', docs)));
  const cell = (file: string, width: number) => (pictures.has(file) ? `<img src="screens/${file}" width="${width}" alt="">` : '');
  const sections = PAGES.map(({ name, title }) => `## ${title}

| 手机 | 手机，深色 | 电脑 | 电脑，深色 |
| --- | --- | --- | --- |
| ${cell(`${name}-phone-light.webp`, 180)} | ${cell(`${name}-phone-dark.webp`, 180)} | ${cell(`${name}-desktop-light.webp`, 320)} | ${cell(`${name}-desktop-dark.webp`, 320)} |
`);
  await writeFile(new URL('screens.md', docs), `# Every page

Made by \`./birth browser screens\` on a running stack; do not edit.

${sections.join('\n')}`);
});
