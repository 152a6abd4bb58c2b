import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/long/**/*.long.ts', 'tests/routes/hostile.test.ts', 'tests/e2e/accessibility.test.ts'],
    env: { STEPWELL_LONG: '1' },
    globalSetup: [
      'tests/fixtures/temporary-folder.ts',
      'tests/fixtures/template-database.ts',
      'tests/fixtures/child-scripts.ts',
    ],
    testTimeout: 60 * 60_000,
    hookTimeout: 10 * 60_000,
    fileParallelism: false,
  },
});
