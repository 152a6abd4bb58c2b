/** The policy of one page. The nonce is for this page's own scripts; no inline script or style runs without it. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** For pages that carry no script at all. */
export const SCRIPTLESS_POLICY = contentSecurityPolicy('').replace("'nonce-'", "'none'");
