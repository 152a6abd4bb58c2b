import type { LoaderFunctionArgs } from '@remix-run/node';
import { siteOrigin, xmlResponse } from '#app/seo/answer-robots.ts';
import { sitemapIndexXml } from '#app/seo/sitemap.ts';
import { findPartPaths } from '#app/seo/sitemap-paths.server.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const paths = await findPartPaths(context.db.reader);
  return xmlResponse(sitemapIndexXml(paths, siteOrigin(context.publicUrl, request.url)));
}
