import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import remixOptions from './remix.config.js';

export default defineConfig({
  plugins: [remix(remixOptions)],
  // A data: address, or a link that preloads a script, would need a hole in the content security policy.
  build: { assetsInlineLimit: 0, target: 'es2022', modulePreload: false },
});
