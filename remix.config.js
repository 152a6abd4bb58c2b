/**
 * Options of the Remix Vite plugin, read by vite.config.ts alone: the plugin drops unknown keys without a
 * word, so the type below is the only check.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  ignoredRouteFiles: ['**/*.test.*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
    v3_routeConfig: false,
    unstable_optimizeDeps: true,
  },
};
