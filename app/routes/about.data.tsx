import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DataPage } from '#app/pages/about/data-page.tsx';
import { metaOfAbout } from '#app/pages/about/meta-of-about.ts';
import { publicUrlOf } from '#app/seo/page-tags.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  return { releases: await context.releases(), coverage: await context.coverage() };
}

export const meta: MetaFunction = ({ matches }) => metaOfAbout('data', publicUrlOf(matches));

export default function AboutDataRoute() {
  return <DataPage {...useLoaderData<typeof loader>()} />;
}
