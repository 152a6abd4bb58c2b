import type { LoaderFunctionArgs } from '@remix-run/node';
import { siteOrigin, xmlResponse } from '#app/seo/answer-robots.ts';
import { findSitemapPart, sitemapXml } from '#app/seo/sitemap.ts';
import { findPathsOfPart } from '#app/seo/sitemap-paths.server.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const part = findSitemapPart(params.part ?? '');
  if (!part) throw new Response(null, { status: 404 });
  const paths = await findPathsOfPart(context.db.reader, context.engine, part);
  if (paths.length === 0 && part.kind === 'programs') throw new Response(null, { status: 404 });
  return xmlResponse(sitemapXml(paths, siteOrigin(context.publicUrl, request.url)));
}
