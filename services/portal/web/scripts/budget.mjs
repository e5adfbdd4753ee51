// What a page makes a phone load: its chunk, all it needs, and one language, compressed. Fails when it is more than was promised.
import { readFile, rm } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const BUDGETS = {
  'src/guide/GuidePage.tsx': 200 * KB,
  'src/wizard/WizardPage.tsx': 400 * KB,
  'src/admin/BoardPage.tsx': 1536 * KB,
};
const ALWAYS = ['index.html', 'src/languages/zh.json'];
const LAYOUTS = { 'src/admin/BoardPage.tsx': ['src/shared/antd/Antd.tsx'] };

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('manifest.json', dist), 'utf8'));

function closure(name, seen = new Set()) {
  if (!seen.has(name)) {
    seen.add(name);
    manifest[name].imports?.forEach((needed) => closure(needed, seen));
  }
  return seen;
}

async function compressed(names) {
  const files = new Set([...names].map((name) => manifest[name].file).filter((file) => file.endsWith('.js')));
  const sizes = await Promise.all([...files].map(async (file) => gzipSync(await readFile(new URL(file, dist))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

for (const [page, budget] of Object.entries(BUDGETS)) {
  const names = [...ALWAYS, page, ...(LAYOUTS[page] ?? [])].reduce((seen, name) => closure(name, seen), new Set());
  const size = await compressed(names);
  console.log(`${page}: ${Math.ceil(size / KB)} KB of ${budget / KB} KB`);
  if (size > budget) {
    process.exitCode = 1;
  }
}
await rm(new URL('manifest.json', dist));
