import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The doors of a running stack; they must see this server's own address, so that signing in comes back here. */
const doors = { target: process.env.BIRTH_PORTAL_URL ?? 'http://localhost:8000', changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', manifest: 'manifest.json', chunkSizeWarningLimit: 1500 },
  server: { proxy: { '/api': doors, '/login': doors, '/logout': doors } },
});
