import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A field that has the focus while it is there, its text ready to be typed over, and gives it back to where it came from. */
export function useBorrowedFocus(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const former = document.activeElement;
    field.current?.focus();
    field.current?.select();
    return () => (former instanceof HTMLElement ? former.focus({ preventScroll: true }) : undefined);
  }, []);
  return field;
}
