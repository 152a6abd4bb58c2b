import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: [
      'tests/fixtures/temporary-folder.ts',
      'tests/fixtures/template-database.ts',
      'tests/fixtures/child-scripts.ts',
    ],
    // Many tests wait for a server or a command of their own, so even two cores have room for two at once.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A process for each file would spend a third of a second to load what the next one loads again: files share two. None may
    // leave behind what another would find: globals, modules and the environment stay as they are.
    isolate: false,
    testTimeout: 60_000,
    // What is waited for comes late where the machine is busy; one second, the usual, says nothing about what is tested.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
  },
});
