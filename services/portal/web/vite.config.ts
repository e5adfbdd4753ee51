/// <reference types="vitest/config" />
import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const FILES = new URL('./src/languages/', import.meta.url);

/** `virtual:languages`: what each language file says of itself, apart from its words, so that no page loads a language nobody has chosen. */
const languages: Plugin = {
  name: 'languages',
  resolveId: (id) => (id === 'virtual:languages' ? `\0${id}` : undefined),
  load(id) {
    if (id !== '\0virtual:languages') {
      return undefined;
    }
    const files = readdirSync(FILES).filter((file) => file.endsWith('.json'));
    return `export default ${JSON.stringify(Object.fromEntries(files.map((file) =>
      [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, FILES), 'utf8')).language])))}`;
  },
};

/** The doors of a running stack; they must see this server's own address, so that signing in comes back here. */
const doors = { target: process.env.BIRTH_PORTAL_URL ?? 'http://localhost:8000', changeOrigin: false };

export default defineConfig({
  plugins: [react(), languages],
  build: { target: 'es2022', manifest: 'manifest.json', chunkSizeWarningLimit: 1500 },
  test: { css: true },
  server: { proxy: { '/api': doors, '/login': doors, '/logout': doors } },
});
