import { metaOfAbout } from '#app/pages/about/meta-of-about.ts';
import { OrderPage } from '#app/pages/about/order-page.tsx';

export const meta = () => metaOfAbout('order');

export default function AboutOrderRoute() {
  return <OrderPage />;
}
