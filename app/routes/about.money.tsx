import { metaOfAbout } from '#app/pages/about/meta-of-about.ts';
import { MoneyPage } from '#app/pages/about/money-page.tsx';

export const meta = () => metaOfAbout('money');

export default function AboutMoneyRoute() {
  return <MoneyPage />;
}
