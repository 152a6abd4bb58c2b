import type { MetaFunction } from '@remix-run/node';
import { metaOfAbout } from '#app/pages/about/meta-of-about.ts';
import { MoneyPage } from '#app/pages/about/money-page.tsx';
import { publicUrlOf } from '#app/seo/page-tags.ts';

export const meta: MetaFunction = ({ matches }) => metaOfAbout('money', publicUrlOf(matches));

export default function AboutMoneyRoute() {
  return <MoneyPage />;
}
