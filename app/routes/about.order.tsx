import type { MetaFunction } from '@remix-run/node';
import { metaOfAbout } from '#app/pages/about/meta-of-about.ts';
import { OrderPage } from '#app/pages/about/order-page.tsx';
import { publicUrlOf } from '#app/seo/page-tags.ts';

export const meta: MetaFunction = ({ matches }) => metaOfAbout('order', publicUrlOf(matches));

export default function AboutOrderRoute() {
  return <OrderPage />;
}
