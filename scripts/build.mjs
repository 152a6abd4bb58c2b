import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build-when-stale.mjs';
import { installWhenStale } from './install-when-stale.mjs';

// For an image: puts packages and bundles in place as `npm start` would, which then finds both done.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await installWhenStale(console.log);
await buildWhenStale(console.log);
