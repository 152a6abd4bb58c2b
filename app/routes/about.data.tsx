import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DataPage } from '#app/pages/about/data-page.tsx';
import { metaOfAbout } from '#app/pages/about/meta-of-about.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  return { releases: await context.releases(), coverage: await context.coverage() };
}

export const meta = () => metaOfAbout('data');

export default function AboutDataRoute() {
  return <DataPage {...useLoaderData<typeof loader>()} />;
}
