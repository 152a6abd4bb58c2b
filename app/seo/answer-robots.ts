/** The site's own address where the operator told it, and else the one that this request came to. */
export function siteOrigin(publicUrl: string | undefined, requestUrl: string): string {
  return new URL(publicUrl ?? requestUrl).origin;
}

/** Robots come back often; an hour's delay is nothing to them. */
const CACHE = { 'Cache-Control': 'public, max-age=3600' };

export function xmlResponse(xml: string): Response {
  return new Response(xml, { headers: { ...CACHE, 'Content-Type': 'application/xml; charset=utf-8' } });
}

export function textResponse(text: string): Response {
  return new Response(text, { headers: { ...CACHE, 'Content-Type': 'text/plain; charset=utf-8' } });
}
