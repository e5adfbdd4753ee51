import { defineConfig, devices } from '@playwright/test';
import { url } from './stack/addresses.ts';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

export default defineConfig({
  testDir: 'tests',
  outputDir: 'target/results',
  fullyParallel: true,
  workers: Number(process.env.BROWSER_WORKERS ?? 2),
  forbidOnly: !!process.env.CI,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: url('portal'),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Recording every step is dear on a small machine: TRACE=1 where a test failed.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      // Debian's Chromium without a window's frame: the same engine at three quarters of the processor time. CHROMIUM names another.
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
      // A page of a test lives for seconds, too short for optimising compilers: without them it takes a fifth less. Figures are a user's.
      args: process.env.FIGURES ? [] : ['--js-flags=--no-opt --no-maglev'],
    },
  },
  projects: [
    { name: 'start', testDir: 'tests/start', use: devices['Desktop Chrome'] },
    { name: 'parent', testDir: 'tests/parent', use: PHONE },
    { name: 'desk', testDir: 'tests/desk', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    { name: 'screens', testDir: 'tests/screens', use: devices['Desktop Chrome'], teardown: 'album' },
    ...(process.env.FIGURES ? [{ name: 'figures', testDir: 'tests/figures' }] : []),
    { name: 'album', testDir: 'tests/screens', testMatch: '*.teardown.ts' },
  ],
});
