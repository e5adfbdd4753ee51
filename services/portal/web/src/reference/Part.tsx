import type { ReactNode } from 'react';
import { useFieldWord } from './useFieldWord';

/** One part of a content with its word above it. */
export function Part({ name, children }: { name: string; children: ReactNode }) {
  return <label style={{ display: 'block', marginBottom: '0.75rem' }}><span>{useFieldWord()(name)}</span>{children}</label>;
}
