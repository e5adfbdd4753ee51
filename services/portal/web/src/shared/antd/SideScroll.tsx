import type { ReactNode } from 'react';

/** A table that is wider than a phone scrolls within, with the keyboard's arrows as well. */
export function SideScroll({ label, width, children }: { label: string; width: string; children: ReactNode }) {
  return (
    <div className="table" role="region" aria-label={label} tabIndex={0}>
      <div style={{ minWidth: width }}>{children}</div>
    </div>
  );
}
