import { Notices } from '../ui/notices.tsx';
import type { Desk } from '../ui/page.tsx';

/** What happened, and what Mesura kept from happening. */
export function Dashboard({ desk }: { desk: Desk }) {
  return (
    <main>
      <Notices store={desk.store} />
    </main>
  );
}
