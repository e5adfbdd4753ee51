import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', manifest: 'manifest.json', chunkSizeWarningLimit: 1500 },
  server: { proxy: { '/api': 'http://localhost:8000', '/login': 'http://localhost:8000', '/logout': 'http://localhost:8000' } },
});
