import type { LoaderFunctionArgs } from '@remix-run/node';
import { DEMONSTRATION_SERIES } from '#app/listings/series.ts';
import { siteOrigin, textResponse } from '#app/seo/answer-robots.ts';
import { robotsText } from '#app/seo/sitemap.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const series = await context.series();
  const isMadeUp = series.some((each) => DEMONSTRATION_SERIES.includes(each.series));
  return textResponse(robotsText({ origin: siteOrigin(context.publicUrl, request.url), isMadeUp }));
}
