import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.ts'],
          // Two browsers keep a two-core machine busy; most of a test is waiting. They start when the unit tests are done.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Waiting longer costs nothing where all is well; the default of a second is too short on a loaded machine.
          expect: { poll: { timeout: 10_000 } },
          // Real browsers on a loaded two-core machine: one more try, and the report still shows the first.
          retry: 1,
        },
      },
    ],
  },
});
