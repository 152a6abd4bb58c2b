import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { metaOfAbout } from '#app/pages/about/meta-of-about.ts';
import { PrivacyPage } from '#app/pages/about/privacy-page.tsx';

export function loader({ context }: LoaderFunctionArgs) {
  return { requestsPerMinute: context.requestsPerMinute };
}

export const meta = () => metaOfAbout('privacy');

export default function AboutPrivacyRoute() {
  return <PrivacyPage {...useLoaderData<typeof loader>()} />;
}
