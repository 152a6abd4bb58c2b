import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { metaOfAbout } from '#app/pages/about/meta-of-about.ts';
import { PrivacyPage } from '#app/pages/about/privacy-page.tsx';
import { publicUrlOf } from '#app/seo/page-tags.ts';

export function loader({ context }: LoaderFunctionArgs) {
  return { requestsPerMinute: context.requestsPerMinute };
}

export const meta: MetaFunction = ({ matches }) => metaOfAbout('privacy', publicUrlOf(matches));

export default function AboutPrivacyRoute() {
  return <PrivacyPage {...useLoaderData<typeof loader>()} />;
}
