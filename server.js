// Starts what the build exports; everything else is in app/entry.server.tsx.
const isDevelopment = process.argv.includes('--dev');
process.env.NODE_ENV ??= isDevelopment ? 'development' : 'production';

const vite = isDevelopment
  ? await (await import('vite')).createServer({ server: { middlewareMode: true }, appType: 'custom' })
  : undefined;
const builtServer = new URL('./build/server/index.js', import.meta.url).href;
const loadBuild = () => (vite ? vite.ssrLoadModule('virtual:remix/server-build') : import(builtServer));

const build = await loadBuild();
const assets = vite ? vite.middlewares : new URL('./build/client', import.meta.url).pathname;
await build.entry.module.startServer({ build: vite ? loadBuild : build, assets });
